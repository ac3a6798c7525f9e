/** What pack.yaml says for the front of the pack. */
@NullMarked
package victimspack.extract.cover;

import org.jspecify.annotations.NullMarked;
