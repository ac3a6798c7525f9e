/** The force's units beside each other. */
@NullMarked
package victimspack.pack.units;

import org.jspecify.annotations.NullMarked;
