/** How numbers, times, categories and marks stand in words and tables, and what is said of a result. */
@NullMarked
package victimspack.pack.words;

import org.jspecify.annotations.NullMarked;
