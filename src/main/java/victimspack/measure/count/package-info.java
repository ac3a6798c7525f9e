/** Counts a framework's measures over the case tables, one scan of each table, and runs the measures' own examples. */
@NullMarked
package victimspack.measure.count;

import org.jspecify.annotations.NullMarked;
