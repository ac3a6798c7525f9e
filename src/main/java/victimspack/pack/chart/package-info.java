/** Charts of a measure over quarters, and what their alternative texts say. */
@NullMarked
package victimspack.pack.chart;

import org.jspecify.annotations.NullMarked;
