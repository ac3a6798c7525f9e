package victimspack.disclose.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.measure.GradeRule;
import victimspack.measure.GradeRule.Baseline;
import victimspack.measure.GradeRule.Of;
import victimspack.measure.GradeRule.Over;
import victimspack.measure.Measure;

/**
 * What a reader knows a graded value to be compared with: as printed, as the rule states it, or added up of quarters that the pack
 * shows. Quarters that bear a mark were perhaps left out or counted otherwise, so that nothing is added up of them.
 */
final class KnownBaselines {

    private static final int YEAR = 4;
    private static final int PLACES = 12;
    private static final String PROVISIONAL = "[p]";

    private final Measure measure;
    private final Parts parts;
    private final Map<String, Row> own;

    /** @param rows of one pack */
    KnownBaselines(Measure measure, List<Row> rows) {
        this.measure = measure;
        this.parts = Parts.of(measure);
        this.own = new HashMap<>();
        rows.stream()
                .filter(row -> row.measure().equals(measure.id()) && row.slice().isEmpty())
                .forEach(row -> own.put(row.period(), row));
    }

    /** What a part of the rule compares the row's graded value with; empty where no reader knows it. */
    Optional<BigDecimal> of(Row row, GradeRule.Part part) {
        GradeRule rule = measure.rule().orElseThrow();
        if (part.baseline() instanceof Baseline.Fixed fixed) {
            return Optional.of(fixed.value());
        }
        if (part.baseline() instanceof Baseline.Target target) {
            return Optional.of(target.value());
        }
        if (part.equals(rule.parts().get(0)) && !row.baseline().isEmpty()) {
            return Optional.of(new BigDecimal(row.baseline()));
        }
        List<Quarter> graded = GradedWindows.quarters(rule, row);
        return isHidden(graded)
                ? addedUp(quarters(part.baseline(), rule.over(), graded), part.of(), graded.size())
                : Optional.empty();
    }

    /** Whether a reader knows what a part of the rule compares the row's graded value with. */
    boolean isKnown(Row row, GradeRule.Part part) {
        List<Quarter> graded = GradedWindows.quarters(measure.rule().orElseThrow(), row);
        return of(row, part).isPresent()
                || addedUp(baseline(row, part), part.of(), graded.size()).isPresent();
    }

    /** Whether a quarter of what a part of the rule compares the row's graded value with is hidden. */
    boolean isBaselineHidden(Row row, GradeRule.Part part) {
        return !isStated(part) && isHidden(baseline(row, part));
    }

    private static boolean isStated(GradeRule.Part part) {
        return part.baseline() instanceof Baseline.Fixed || part.baseline() instanceof Baseline.Target;
    }

    private List<Quarter> baseline(Row row, GradeRule.Part part) {
        GradeRule rule = measure.rule().orElseThrow();
        return quarters(part.baseline(), rule.over(), GradedWindows.quarters(rule, row));
    }

    /** Whether some of a row's graded numbers are hidden. */
    boolean isHidden(List<Quarter> quarters) {
        return rows(quarters).anyMatch(Row::isHidden);
    }

    /** Whether the baseline, or a quarter of it, is another now than it was published. */
    boolean isRevised(Row row, GradeRule.Part part) {
        return rows(baseline(row, part)).anyMatch(Row::isRevised);
    }

    private Stream<Row> rows(List<Quarter> quarters) {
        return quarters.stream().map(quarter -> own.get(quarter.toString())).filter(Objects::nonNull);
    }

    /** @param graded the quarters of the graded value, the last first */
    private static List<Quarter> quarters(Baseline baseline, Over over, List<Quarter> graded) {
        if (baseline instanceof Baseline.Period period) {
            Optional<Quarter> quarter = Quarter.parse(period.period());
            Quarter first =
                    quarter.or(() -> Quarter.parse(period.period() + "-Q1")).orElseThrow();
            int year = over == Over.YEAR_TO_DATE ? graded.size() : YEAR;
            return Stream.iterate(first, one -> one.plus(1))
                    .limit(quarter.isPresent() ? 1 : year)
                    .toList();
        }
        if (baseline instanceof Baseline.SameQuarterLastYear && over != Over.LAST_FOUR_QUARTERS) {
            return graded.stream().map(Quarter::sameQuarterLastYear).toList();
        }
        Quarter first = graded.get(graded.size() - 1);
        return Stream.iterate(first.previous(), Quarter::previous).limit(YEAR).toList();
    }

    private Optional<BigDecimal> addedUp(List<Quarter> quarters, Of of, int length) {
        Optional<long[]> known = together(quarters).or(() -> single(quarters));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        long counted = known.get()[0];
        long base = sum(known.get());
        if (parts == Parts.RATE && of == Of.VALUE) {
            return base == 0 ? Optional.empty() : Optional.of(ratio(counted, base));
        }
        long count = of == Of.BASE ? base : counted;
        return Optional.of(ratio(count * length, quarters.size()));
    }

    /** The numbers of quarters that the pack tells together; empty where it does not. */
    private Optional<long[]> together(List<Quarter> quarters) {
        Set<Quarter> all = Set.copyOf(quarters);
        return rows(quarters)
                .filter(row -> row.isTogether() && !row.isRevised() && isUnmarked(row))
                .filter(row -> Set.copyOf(GradedWindows.told(measure, row)).equals(all))
                .findFirst()
                .flatMap(parts::ofGraded);
    }

    private Optional<long[]> single(List<Quarter> quarters) {
        List<Row> rows = rows(quarters).toList();
        boolean plain = rows.size() == quarters.size()
                && rows.stream().allMatch(row -> row.isShown() && !row.isRevised() && isUnmarked(row));
        List<Optional<long[]>> numbers = rows.stream().map(parts::of).toList();
        if (!plain || numbers.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return numbers.stream().flatMap(Optional::stream).reduce(KnownBaselines::plus);
    }

    private static long[] plus(long[] one, long[] other) {
        return IntStream.range(0, one.length).mapToLong(i -> one[i] + other[i]).toArray();
    }

    private static boolean isUnmarked(Row row) {
        return row.caution().replace(PROVISIONAL, "").isBlank();
    }

    private static long sum(long[] numbers) {
        return Arrays.stream(numbers).sum();
    }

    private static BigDecimal ratio(long one, long other) {
        return BigDecimal.valueOf(one).divide(BigDecimal.valueOf(other), PLACES, RoundingMode.HALF_UP);
    }
}
