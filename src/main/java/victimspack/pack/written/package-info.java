/** What people wrote for the pack: names for the front, comments, judgements, and gaps where they wrote nothing. */
@NullMarked
package victimspack.pack.written;

import org.jspecify.annotations.NullMarked;
