/** YAML read strictly: plain values, every key known, every message with its line. */
@NullMarked
package victimspack.extract.yaml;

import org.jspecify.annotations.NullMarked;
