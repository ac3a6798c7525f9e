/** Sealed packs, found in their folder and read through their tidy files. */
@NullMarked
package victimspack.publish.sealed;

import org.jspecify.annotations.NullMarked;
