package victimspack.disclose.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import victimspack.measure.Better;
import victimspack.measure.GradeRule;
import victimspack.measure.GradeRule.AtThreshold;
import victimspack.measure.GradeRule.Compare;
import victimspack.measure.GradeRule.Of;
import victimspack.measure.Kind;
import victimspack.measure.Measure;

/**
 * What grades of a rate or of a count tell of its numbers. A grade says on which side of the rule's limits the graded value
 * lies: with the baseline known that is an inequality of the counts. A grade of a rate also says whether the base reaches the
 * measure's minimum, and a printed baseline with its change says the graded value to its printed decimals.
 */
final class GradeRelations {

    private static final long SCALE = 1_000_000;
    private static final long NO_LIMIT = Long.MAX_VALUE / 4;

    private final Measure measure;
    private final Parts parts;
    private final GradedWindows windows;
    private final KnownBaselines baselines;
    private final Knowledge knowledge;

    /** @param baselines of the pack whose rows are taken */
    GradeRelations(Measure measure, GradedWindows windows, KnownBaselines baselines, Knowledge knowledge) {
        this.measure = measure;
        this.parts = Parts.of(measure);
        this.windows = windows;
        this.baselines = baselines;
        this.knowledge = knowledge;
    }

    void take(Row row) {
        if (!windows.isGraded(row) || isFigure(measure) || GradedWindows.tellsGraded(measure, row)) {
            return;
        }
        base(row);
        if (parts == Parts.BASE) {
            return;
        }
        List<GradeRule.Part> rules = measure.rule().orElseThrow().parts();
        if (!row.baseline().isEmpty()) {
            printed(row, rules.get(0));
        }
        for (GradeRule.Part part : rules) {
            if (isPlain(measure, part) && (rules.size() == 1 || row.grade().equals("Satisfactory"))) {
                baselines.of(row, part).ifPresent(baseline -> sides(row, part, baseline));
            }
        }
    }

    /**
     * Whether a grade of hidden numbers says no more than what is taken in of it. Of several conditions a grade but Satisfactory
     * says that one of them decided, and not which; how far a grade narrows two hidden numbers is not worked out, nor what it
     * says of a mean of several quarters' values. Of a mean the base is hidden, of which its grade says nothing. Where the graded
     * numbers are told, a grade says more only of what they are compared with.
     */
    static boolean saysAll(Measure measure, KnownBaselines baselines, Row row) {
        List<GradeRule.Part> rules = measure.rule().orElseThrow().parts();
        if (GradedWindows.tellsGraded(measure, row)
                || !baselines.isHidden(GradedWindows.quarters(measure.rule().orElseThrow(), row))) {
            return rules.stream().allMatch(part -> baselines.isKnown(row, part));
        }
        boolean one = rules.size() == 1 || row.grade().equals("Satisfactory");
        return Parts.of(measure) == Parts.BASE
                || isFigure(measure)
                || measure.kind() != Kind.SNAPSHOT
                        && one
                        && rules.stream()
                                .allMatch(part -> isPlain(measure, part)
                                        && baselines.of(row, part).isPresent());
    }

    private static boolean isFigure(Measure measure) {
        return Parts.of(measure) == Parts.COUNT && measure.unit() != Measure.Unit.COUNT;
    }

    /** Whether what a part of the rule says of the value is said of it as files have it. */
    private static boolean isPlain(Measure measure, GradeRule.Part part) {
        return part.compare() != Compare.AMOUNT || !measure.isPercentage() || part.of() != Of.VALUE;
    }

    static boolean isGraded(Row row) {
        return List.of("Satisfactory", "Close Monitoring", "Requires Action").contains(row.grade());
    }

    private void base(Row row) {
        if (parts != Parts.RATE && parts != Parts.BASE) {
            return;
        }
        List<Integer> base = IntStream.range(0, parts.number())
                .mapToObj(part -> windows.of(row, part))
                .flatMap(List::stream)
                .toList();
        if (isGraded(row)) {
            knowledge.atLeast(base, measure.minimumBase());
        } else if (row.grade().equals("Insufficient data")) {
            knowledge.between(base, 0, Math.max(0, measure.minimumBase() - 1L));
        }
    }

    /** Baseline plus change is the graded value, each to six decimals, the change of a percentage in percentage points. */
    private void printed(Row row, GradeRule.Part part) {
        if (row.change().isEmpty()) {
            return;
        }
        int places = measure.isPercentage() && part.of() == Of.VALUE ? 2 : 0;
        BigDecimal value = new BigDecimal(row.baseline()).add(new BigDecimal(row.change()).movePointLeft(places));
        BigDecimal margin = new BigDecimal("0.0000011");
        side(row, part, value.subtract(margin), true, false);
        side(row, part, value.add(margin), false, false);
    }

    private void sides(Row row, GradeRule.Part part, BigDecimal baseline) {
        if (measure.better() == Better.NEITHER) {
            return;
        }
        BigDecimal tolerated = limit(part, baseline, part.tolerance());
        BigDecimal monitored = limit(part, baseline, part.threshold());
        boolean higher = measure.better() == Better.HIGHER;
        boolean worseAt = part.atThreshold() == AtThreshold.WORSE;
        switch (row.grade()) {
            case "Satisfactory" -> side(row, part, tolerated, higher, false);
            case "Close Monitoring" -> {
                side(row, part, tolerated, !higher, true);
                side(row, part, monitored, higher, worseAt);
            }
            case "Requires Action" -> side(row, part, monitored, !higher, !worseAt);
            default -> {
                // What is no grade says nothing of the value.
            }
        }
    }

    private BigDecimal limit(GradeRule.Part part, BigDecimal baseline, BigDecimal worse) {
        BigDecimal distance = switch (part.compare()) {
            case RELATIVE -> worse.movePointLeft(2).multiply(baseline);
            case POINTS -> worse.movePointLeft(2);
            case AMOUNT -> worse;
        };
        return measure.better() == Better.HIGHER ? baseline.subtract(distance) : baseline.add(distance);
    }

    /**
     * The value lies above the limit, or below it. Baselines are known to their printed decimals: a value that may be at the limit
     * may be that much beyond it, and one that may not be there is taken to lie beyond the limit as printed, which leaves no more
     * room than a reader has.
     */
    private void side(Row row, GradeRule.Part part, BigDecimal limit, boolean above, boolean beyond) {
        long scaled = limit.movePointRight(6)
                .setScale(0, above ? RoundingMode.FLOOR : RoundingMode.CEILING)
                .longValueExact();
        long margin = above ? -1 : 1;
        limited(row, part, beyond ? scaled : scaled + margin, above, beyond);
    }

    private void limited(Row row, GradeRule.Part part, long scaled, boolean above, boolean beyond) {
        long apart = beyond ? 1 : 0;
        if (parts == Parts.RATE && part.of() == Of.VALUE) {
            Map<Integer, Long> terms = new TreeMap<>();
            windows.of(row, 0).forEach(unknown -> terms.merge(unknown, SCALE - scaled, Long::sum));
            windows.of(row, 1).forEach(unknown -> terms.merge(unknown, -scaled, Long::sum));
            knowledge.relate(terms, above ? apart : -NO_LIMIT, above ? NO_LIMIT : -apart);
        } else {
            whole(row, part.of(), above ? scaled + apart : scaled - apart, above);
        }
    }

    /** A count at or above, or at or below so many millionths. */
    private void whole(Row row, Of of, long scaled, boolean above) {
        List<Integer> counts = of == Of.BASE && parts == Parts.RATE
                ? Stream.of(windows.of(row, 0), windows.of(row, 1))
                        .flatMap(List::stream)
                        .toList()
                : windows.of(row, 0);
        knowledge.between(
                counts,
                above ? -Math.floorDiv(-scaled, SCALE) : 0,
                above ? NO_LIMIT : Math.max(0, Math.floorDiv(scaled, SCALE)));
    }
}
