package victimspack.pack.words;

import java.util.List;
import java.util.Objects;
import victimspack.extract.Quarter;
import victimspack.measure.Breakdown;
import victimspack.measure.Counted;
import victimspack.measure.GradeRule;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Span;
import victimspack.measure.Tally;

/**
 * Quarters taken together, as a measure's grade takes them.
 *
 * @param quarters oldest first, at least one
 */
public record Period(List<Quarter> quarters) {

    private static final int YEAR = 4;

    /** The quarters that a measure is graded on, as far as they are held; one quarter for a snapshot. */
    public static Period graded(Measure measure, Quarter last, List<Quarter> held) {
        GradeRule.Over over = measure.rule().map(GradeRule::over).orElse(GradeRule.Over.QUARTER);
        int length = switch (over) {
            case QUARTER -> 1;
            case YEAR_TO_DATE -> last.number();
            case LAST_FOUR_QUARTERS -> YEAR;
        };
        List<Quarter> quarters =
                Span.to(last, length).quarters().stream().filter(held::contains).toList();
        return new Period(quarters.isEmpty() ? List.of(last) : quarters);
    }

    /** Four quarters, the last of them given. */
    public static Period four(Quarter last) {
        return new Period(Span.to(last, YEAR).quarters());
    }

    /** The quarters over which a breakdown is shown: several together where nothing else of it is known. */
    public Period shown(Counted counted, Breakdown breakdown) {
        return counted.slices(breakdown).stream()
                .map(slice -> slice.series().pooled())
                .filter(Objects::nonNull)
                .findFirst()
                .map(pooled -> new Period(pooled.span().quarters()))
                .orElse(this);
    }

    /** A series' counts over the period; hidden where a quarter's are. */
    public Tally tally(Series series) {
        return series.snapshot() ? series.quarter(last()) : series.sum(quarters);
    }

    /** The period's last quarter. */
    public Quarter last() {
        return quarters.get(quarters.size() - 1);
    }

    /** Whether it is more than one quarter. */
    public boolean isPooled() {
        return quarters.size() > 1;
    }

    /** As a column's head has room for. */
    public String briefly() {
        return isPooled() ? quarters.size() + " quarters" : last().inShort();
    }

    /** A quarter by its name, several by their months. */
    public String named() {
        return isPooled() ? inWords() : last().inWords();
    }

    /** Its months, such as {@code October 2025 to September 2026}. */
    public String inWords() {
        return Words.span(quarters);
    }
}
