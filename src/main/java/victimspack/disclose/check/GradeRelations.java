package victimspack.disclose.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.measure.Better;
import victimspack.measure.GradeRule;
import victimspack.measure.GradeRule.Compare;
import victimspack.measure.Measure;

/**
 * What grades of a rate tell of its numbers. A grade says on which side of the rule's limits the graded value lies: with the
 * baseline known that is an inequality of the counts. A grade also says whether the base reaches the measure's minimum, and
 * a printed baseline with its change says the graded value to its printed decimals.
 */
final class GradeRelations {

    private static final long SCALE = 1_000_000;
    private static final long NO_LIMIT = Long.MAX_VALUE / 4;

    /** Finds an unknown of the measure's own figures by its period and part. */
    @FunctionalInterface
    interface Own {
        int unknown(String unit, int part);
    }

    private final Measure measure;
    private final Periods periods;
    private final Knowledge knowledge;
    private final Own own;

    GradeRelations(Measure measure, Periods periods, Knowledge knowledge, Own own) {
        this.measure = measure;
        this.periods = periods;
        this.knowledge = knowledge;
        this.own = own;
    }

    void take(Row row) {
        GradeRule rule = measure.rule().orElse(null);
        if (rule == null || row.grade().isEmpty() || periods.snapshot()) {
            return;
        }
        List<String> units = units(rule, row);
        base(row, units);
        if (!row.baseline().isEmpty()) {
            printed(row, units);
            for (GradeRule.Part part : rule.parts()) {
                if (rule.parts().size() == 1 || row.grade().equals("Satisfactory")) {
                    sides(row, part, units, rule.parts().indexOf(part) == 0);
                }
            }
        }
    }

    private List<String> units(GradeRule rule, Row row) {
        Quarter last = Periods.quarters(row.period()).get(0);
        int length = switch (rule.over()) {
            case QUARTER -> 1;
            case YEAR_TO_DATE -> last.number();
            case LAST_FOUR_QUARTERS -> 4;
        };
        List<String> units = new ArrayList<>();
        for (int back = length - 1; back >= 0; back--) {
            units.addAll(periods.units(last.plus(-back).toString()));
        }
        return units;
    }

    private static boolean isGraded(Row row) {
        return List.of("Satisfactory", "Close Monitoring", "Requires Action").contains(row.grade());
    }

    private void base(Row row, List<String> units) {
        List<Integer> base = new ArrayList<>();
        units.forEach(unit -> {
            base.add(own.unknown(unit, 0));
            base.add(own.unknown(unit, 1));
        });
        if (isGraded(row)) {
            knowledge.atLeast(base, measure.minimumBase());
        } else if (row.grade().equals("Insufficient data")) {
            knowledge.between(base, 0, Math.max(0, measure.minimumBase() - 1L));
        }
    }

    /** Baseline plus change is the graded value, each to six decimals, the change in percentage points. */
    private void printed(Row row, List<String> units) {
        if (row.change().isEmpty()) {
            return;
        }
        BigDecimal value = new BigDecimal(row.baseline()).add(new BigDecimal(row.change()).movePointLeft(2));
        BigDecimal margin = new BigDecimal("0.0000011");
        limited(units, value.subtract(margin), RoundingMode.FLOOR, true);
        limited(units, value.add(margin), RoundingMode.CEILING, false);
    }

    private void sides(Row row, GradeRule.Part part, List<String> units, boolean first) {
        BigDecimal baseline = first ? new BigDecimal(row.baseline()) : stated(part);
        if (baseline == null || part.compare() == Compare.AMOUNT || measure.better() == Better.NEITHER) {
            return;
        }
        BigDecimal tolerated = limit(part, baseline, part.tolerance());
        BigDecimal monitored = limit(part, baseline, part.threshold());
        boolean higher = measure.better() == Better.HIGHER;
        switch (row.grade()) {
            case "Satisfactory" -> side(units, tolerated, higher);
            case "Close Monitoring" -> {
                side(units, tolerated, !higher);
                side(units, monitored, higher);
            }
            case "Requires Action" -> side(units, monitored, !higher);
            default -> {
                // What is no grade says nothing of the value.
            }
        }
    }

    private static @Nullable BigDecimal stated(GradeRule.Part part) {
        if (part.baseline() instanceof GradeRule.Baseline.Fixed fixed) {
            return fixed.value();
        }
        return part.baseline() instanceof GradeRule.Baseline.Target target ? target.value() : null;
    }

    private BigDecimal limit(GradeRule.Part part, BigDecimal baseline, BigDecimal worse) {
        BigDecimal share = worse.movePointLeft(2);
        BigDecimal distance = part.compare() == Compare.RELATIVE ? share.multiply(baseline) : share;
        return measure.better() == Better.HIGHER ? baseline.subtract(distance) : baseline.add(distance);
    }

    /** The value lies at or above the limit, or at or below it; baselines are known to their printed decimals. */
    private void side(List<String> units, BigDecimal limit, boolean above) {
        limited(units, limit, above ? RoundingMode.FLOOR : RoundingMode.CEILING, above);
    }

    private void limited(List<String> units, BigDecimal limit, RoundingMode towards, boolean above) {
        long scaled = limit.movePointRight(6).setScale(0, towards).longValueExact() + (above ? -1 : 1);
        Map<Integer, Long> terms = new TreeMap<>();
        for (String unit : units) {
            terms.merge(own.unknown(unit, 0), SCALE - scaled, Long::sum);
            terms.merge(own.unknown(unit, 1), -scaled, Long::sum);
        }
        knowledge.relate(terms, above ? 0 : -NO_LIMIT, above ? NO_LIMIT : 0);
    }
}
