package victimspack.grade;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.measure.Tally;

/**
 * What a value was compared with.
 *
 * @param exact the baseline's value, in the value's unit
 * @param tally the counts behind it; null for fixed values, targets and means of snapshots
 * @param words what it is, for a sentence: {@code the four quarters before}, {@code 2020-21}
 */
public record Baseline(BigFraction exact, @Nullable Tally tally, String words) {}
