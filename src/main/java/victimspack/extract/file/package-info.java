/** Files as bytes and lines: what they are, how they are decoded, where their records end. */
@NullMarked
package victimspack.extract.file;

import org.jspecify.annotations.NullMarked;
