package victimspack.disclose.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import victimspack.disclose.Made;
import victimspack.disclose.Thresholds;
import victimspack.measure.DisclosureClass;
import victimspack.measure.GradeRule;
import victimspack.measure.Kind;

/** Grades of a count over the year to date, some quarters of which are hidden, against trying all whole numbers. */
class YearToDatePropertyTest {

    private static final int THRESHOLD = 5;
    private static final int QUARTERS = 4;
    private static final String YEAR = "2025-26-Q1/2025-26-Q4";
    private static final String HEADS =
            "numerator,denominator,pending,excluded,value,lower,upper,baseline,change,grade,calculated_grade,status\n";

    private final long[] truth = new long[QUARTERS];
    private final boolean[] hidden = new boolean[QUARTERS];
    private final String[] grades = new String[QUARTERS];
    private long baseline;

    @Property(tries = 80, seed = "20260930")
    void whatTheGradesTellIsFoundOut(@ForAll long seed) {
        Random random = new Random(seed);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            truth[quarter] = 1 + random.nextInt(9);
            hidden[quarter] = random.nextInt(4) > 0;
        }
        baseline = 8 + random.nextInt(14);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            boolean told = IntStream.rangeClosed(0, quarter).anyMatch(one -> hidden[one]) && random.nextInt(3) > 0;
            grades[quarter] = told ? grade(toDate(truth, quarter)) : "Not graded";
        }
        Verdict verdict = new Checker(
                        List.of(Made.of(Kind.COUNT)
                                .own(DisclosureClass.GUARDED)
                                .by("unit", DisclosureClass.GUARDED)
                                .graded(rule(), 1)
                                .measure()),
                        new Thresholds(false))
                .check(pack(), List.of());

        long narrowest = narrowest();
        assertThat(verdict.isSafe())
                .as(
                        "%s hidden %s, baseline %d, %s: range %d",
                        Arrays.toString(truth), Arrays.toString(hidden), baseline, Arrays.toString(grades), narrowest)
                .isEqualTo(narrowest >= THRESHOLD);
        Statistics.label("verdict")
                .collect(verdict.isSafe() ? "safe" : verdict.unproven().isEmpty() ? "told by grades" : "unsafe");
        Statistics.label("verdict").coverage(cover -> {
            cover.check("safe").percentage(many -> many > 10);
            cover.check("told by grades").percentage(many -> many > 10);
        });
    }

    @Tag("thorough")
    @Property(tries = 3_000)
    void whatTheGradesTellIsFoundOutByManySeeds(@ForAll long seed) {
        whatTheGradesTellIsFoundOut(seed);
    }

    /** Up to 2 below the baseline is Satisfactory, up to 5 Close Monitoring. */
    private GradeRule rule() {
        return new GradeRule(
                GradeRule.Over.YEAR_TO_DATE,
                List.of(new GradeRule.Part(
                        new GradeRule.Baseline.Fixed(BigDecimal.valueOf(baseline), "a plan"),
                        GradeRule.Compare.AMOUNT,
                        BigDecimal.valueOf(2),
                        BigDecimal.valueOf(5),
                        GradeRule.AtThreshold.NOT_WORSE)));
    }

    private String grade(long value) {
        if (baseline - value <= 2) {
            return "Satisfactory";
        }
        return baseline - value <= 5 ? "Close Monitoring" : "Requires Action";
    }

    private static long toDate(long[] values, int quarter) {
        return Arrays.stream(values, 0, quarter + 1).sum();
    }

    /** The quarters, and the year of the only unit, which tells what the quarters add up to. */
    private PublicPack pack() {
        StringBuilder measures = new StringBuilder("measure,priority,period," + HEADS);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            String numbers = hidden[quarter] ? ",,,,," : "%d,,0,0,%d,".formatted(truth[quarter], truth[quarter]);
            measures.append("m,p,2025-26-Q%d,%s,,,,%s,%s,%s\n"
                    .formatted(
                            quarter + 1, numbers, grades[quarter], grades[quarter], hidden[quarter] ? "hidden" : "ok"));
        }
        long year = toDate(truth, QUARTERS - 1);
        return PublicPack.read(
                measures.toString(),
                "measure,priority,period,slice,category," + HEADS
                        + "m,p,%s,unit,East,%d,,0,0,%d,,,,,,,ok\n".formatted(YEAR, year, year));
    }

    /** The narrowest range of a hidden quarter over all numbers that fit what is shown. */
    private long narrowest() {
        long[][] ends = new long[QUARTERS][];
        Arrays.setAll(ends, i -> new long[] {Long.MAX_VALUE, Long.MIN_VALUE});
        search(new long[QUARTERS], 0, ends);
        return IntStream.range(0, QUARTERS)
                .filter(quarter -> hidden[quarter])
                .mapToLong(quarter -> ends[quarter][1] - ends[quarter][0])
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private void search(long[] values, int quarter, long[][] ends) {
        long year = toDate(truth, QUARTERS - 1);
        if (quarter == QUARTERS) {
            if (toDate(values, QUARTERS - 1) == year) {
                for (int i = 0; i < QUARTERS; i++) {
                    ends[i][0] = Math.min(ends[i][0], values[i]);
                    ends[i][1] = Math.max(ends[i][1], values[i]);
                }
            }
            return;
        }
        for (long value = hidden[quarter] ? 1 : truth[quarter];
                value <= (hidden[quarter] ? year : truth[quarter]);
                value++) {
            values[quarter] = value;
            boolean told = !grades[quarter].equals("Not graded");
            if (!told || grade(toDate(values, quarter)).equals(grades[quarter])) {
                search(values, quarter + 1, ends);
            }
        }
    }
}
