package victimspack.measure;

import java.time.YearMonth;

/**
 * A change that is known to have moved what a measure usually comes to, from which its process limits are drawn anew.
 *
 * @param month      the first month after the change
 * @param reason     what changed, in a few words
 * @param comparable whether values before it can still be compared with later ones; where not, it is a break in the series
 */
public record StepChange(YearMonth month, String reason, boolean comparable) {}
