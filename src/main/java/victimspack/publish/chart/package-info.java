@NullMarked
package victimspack.publish.chart;

import org.jspecify.annotations.NullMarked;
