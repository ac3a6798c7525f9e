/** What the data are worth: what was set aside and why, what is blank, what is missing, and whether a pack can be made. */
@NullMarked
package victimspack.quality;

import org.jspecify.annotations.NullMarked;
