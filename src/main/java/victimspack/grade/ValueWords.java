package victimspack.grade;

import victimspack.measure.GradeRule.Over;
import victimspack.measure.Tally;

/** A value in a sentence, with what it is of and over which period. */
final class ValueWords {

    private ValueWords() {}

    /** {@code 59.3% (131 of 221) over the last four quarters}. The value must be known. */
    static String of(Value value, Unit unit, Over over) {
        String shown = value.known().map(unit::show).orElseThrow();
        return shown + base(value.tally(), unit) + period(over);
    }

    private static String base(Tally tally, Unit unit) {
        if (unit == Unit.PERCENT && tally.denominator() > 0) {
            return " (%s)".formatted(Numbers.ofCount(tally));
        }
        boolean mean = unit == Unit.NUMBER && tally.denominator() > 1;
        return mean ? " (mean of %s)".formatted(Numbers.count(tally.denominator())) : "";
    }

    static String period(Over over) {
        return switch (over) {
            case QUARTER -> "";
            case YEAR_TO_DATE -> " in the year to date";
            case LAST_FOUR_QUARTERS -> " over the last four quarters";
        };
    }
}
