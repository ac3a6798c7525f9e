/** Reading mapping.yaml. */
@NullMarked
package victimspack.extract.mapping;

import org.jspecify.annotations.NullMarked;
