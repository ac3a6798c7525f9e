package victimspack.disclose;

import java.util.ArrayList;
import java.util.List;
import victimspack.disclose.check.PublicPack;
import victimspack.extract.Quarter;
import victimspack.grade.Results;
import victimspack.measure.Counted;
import victimspack.measure.Kind;
import victimspack.measure.Series;
import victimspack.measure.Slice;
import victimspack.measure.Tally;

/** The tidy files of what the public may see of a made-up measure. */
public final class PublicText {

    private static final String HEADS =
            "priority,period,%snumerator,denominator,pending,excluded,value,lower,upper,baseline,"
                    + "change,grade,calculated_grade,status%s\n";

    private static final String GRADED = ",graded_numerator,graded_denominator,graded_value";

    private PublicText() {}

    public static PublicPack pack(Results shown) {
        StringBuilder measures = new StringBuilder("measure," + HEADS.formatted("", GRADED));
        StringBuilder breakdowns = new StringBuilder("measure," + HEADS.formatted("slice,category,", ""));
        for (Counted counted : shown.counts().measures()) {
            Kind kind = counted.measure().kind();
            for (Quarter quarter : shown.counts().quarters()) {
                String grade = shown.result(counted.measure().id(), quarter)
                        .map(result -> result.calculated().words())
                        .orElse("");
                String own = numbers(kind, counted.series().quarter(quarter), grade);
                measures.append("m,p,%s,%s%s\n".formatted(quarter, own, together(counted, quarter)));
            }
            counted.slices().forEach(slice -> append(breakdowns, kind, slice));
        }
        return PublicPack.read(measures.toString(), breakdowns.toString());
    }

    /** The same rows as the hiding reads them of sealed packs. */
    public static List<Published.Row> rows(Results shown) {
        List<Published.Row> rows = new ArrayList<>();
        for (Counted counted : shown.counts().measures()) {
            for (Quarter quarter : shown.counts().quarters()) {
                boolean hidden = counted.series().quarter(quarter).hidden();
                boolean graded = hidden && counted.series().fours().containsKey(quarter);
                rows.add(new Published.Row("m", "", "", quarter.toString(), hidden, graded));
            }
            for (Slice slice : counted.slices()) {
                Series series = slice.series();
                String name = slice.breakdown().name();
                if (series.pooled() != null) {
                    Series.Pooled pooled = series.pooled();
                    rows.add(new Published.Row(
                            "m",
                            name,
                            slice.category(),
                            pooled.span().code(),
                            pooled.tally().hidden(),
                            false));
                }
                series.quarters()
                        .forEach((quarter, tally) -> rows.add(new Published.Row(
                                "m", name, slice.category(), quarter.toString(), tally.hidden(), false)));
            }
        }
        return rows;
    }

    /** The numbers of four quarters together, where they stand in the place of a quarter. */
    private static String together(Counted counted, Quarter last) {
        Tally four = counted.series().fours().get(last);
        if (four == null || !counted.series().quarter(last).hidden()) {
            return ",,,";
        }
        boolean rate = counted.measure().kind() == Kind.RATE;
        return ",%d,%s,%d"
                .formatted(four.numerator(), rate ? String.valueOf(four.denominator()) : "", four.numerator());
    }

    private static void append(StringBuilder file, Kind kind, Slice slice) {
        Series series = slice.series();
        String place = "%s,%s".formatted(slice.breakdown().name(), slice.category());
        if (series.pooled() != null) {
            Series.Pooled pooled = series.pooled();
            file.append("m,p,%s,%s,%s\n".formatted(pooled.span().code(), place, numbers(kind, pooled.tally(), "")));
        }
        List<Quarter> quarters = List.copyOf(series.quarters().keySet());
        quarters.forEach(quarter ->
                file.append("m,p,%s,%s,%s\n".formatted(quarter, place, numbers(kind, series.quarter(quarter), ""))));
    }

    private static String numbers(Kind kind, Tally tally, String grade) {
        if (tally.hidden()) {
            return ",,,,,,,,,,%s,hidden".formatted(grade);
        }
        String base = kind == Kind.RATE ? String.valueOf(tally.denominator()) : "";
        return "%d,%s,0,0,,,,,,,%s,ok".formatted(tally.numerator(), base, grade);
    }
}
