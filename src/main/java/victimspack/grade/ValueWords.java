package victimspack.grade;

import victimspack.measure.GradeRule.Over;
import victimspack.measure.Measure;
import victimspack.measure.Tally;

/** A value in a sentence, with what it is of and over which period. */
final class ValueWords {

    private ValueWords() {}

    /**
     * {@code 59.3% (131 of 221) over the last four quarters}; {@code 131 of 221 (59.3%)} where the framework words a measure
     * as a count. The value must be known.
     */
    static String of(Value value, Measure measure, Over over) {
        String shown = value.known().map(Notation.of(measure)::show).orElseThrow();
        return withBase(shown, value.tally(), measure) + period(over);
    }

    private static String withBase(String shown, Tally tally, Measure measure) {
        if (Valuation.isRatio(measure, tally) && tally.denominator() > 0) {
            String counted = Numbers.ofCount(tally);
            return (measure.countFirst() ? "%2$s (%1$s)" : "%1$s (%2$s)").formatted(shown, counted);
        }
        if (tally.basis() == Tally.Basis.VALUE_OF_BASE) {
            return "%s (of %s)".formatted(shown, Numbers.count(tally.denominator()));
        }
        boolean mean = Notation.of(measure) == Notation.NUMBER && tally.hasBase() && tally.denominator() > 1;
        return mean ? "%s (mean of %s)".formatted(shown, Numbers.count(tally.denominator())) : shown;
    }

    static String period(Over over) {
        return switch (over) {
            case QUARTER -> "";
            case YEAR_TO_DATE -> " in the year to date";
            case LAST_FOUR_QUARTERS -> " over the last four quarters";
        };
    }
}
