/** The rows of measures.csv and breakdowns.csv, and whether comments name numbers that are not among them. */
@NullMarked
package victimspack.pack.tidy;

import org.jspecify.annotations.NullMarked;
