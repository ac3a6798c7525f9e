/** Columns worked out when a row is accepted. */
@NullMarked
package victimspack.extract.derive;

import org.jspecify.annotations.NullMarked;
