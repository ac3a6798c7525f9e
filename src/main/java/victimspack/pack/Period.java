package victimspack.pack;

import java.util.List;
import java.util.stream.IntStream;
import victimspack.extract.Quarter;
import victimspack.measure.GradeRule;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Tally;

/**
 * Quarters taken together, as a measure's grade takes them.
 *
 * @param quarters oldest first, at least one
 */
record Period(List<Quarter> quarters) {

    /** The quarters that a measure is graded on, as far as they are held; one quarter for a snapshot. */
    static Period graded(Measure measure, Quarter last, List<Quarter> held) {
        GradeRule.Over over = measure.rule().map(GradeRule::over).orElse(GradeRule.Over.QUARTER);
        int length = switch (over) {
            case QUARTER -> 1;
            case YEAR_TO_DATE -> last.number();
            case LAST_FOUR_QUARTERS -> 4;
        };
        List<Quarter> quarters = IntStream.rangeClosed(1 - length, 0)
                .mapToObj(last::plus)
                .filter(held::contains)
                .toList();
        return new Period(quarters.isEmpty() ? List.of(last) : quarters);
    }

    Tally tally(Series series) {
        return series.snapshot() ? series.quarter(last()) : series.sum(quarters);
    }

    Quarter last() {
        return quarters.get(quarters.size() - 1);
    }

    /** Its months, such as {@code October 2025 to September 2026}. */
    String inWords() {
        return Words.span(quarters);
    }
}
