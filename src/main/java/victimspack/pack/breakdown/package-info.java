/** Measures by categories of victims and crimes: tables, ranked bars, profiles, and differences between groups. */
@NullMarked
package victimspack.pack.breakdown;

import org.jspecify.annotations.NullMarked;
