/** The months of measures: control charts, the page about them, and what they say in sentences and figures. */
@NullMarked
package victimspack.pack.variation;

import org.jspecify.annotations.NullMarked;
