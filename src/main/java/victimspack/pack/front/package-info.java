/** What a reader meets first: titles, cover report, what changed, and the summary. */
@NullMarked
package victimspack.pack.front;

import org.jspecify.annotations.NullMarked;
