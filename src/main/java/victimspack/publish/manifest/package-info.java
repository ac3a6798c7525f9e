@NullMarked
package victimspack.publish.manifest;

import org.jspecify.annotations.NullMarked;
