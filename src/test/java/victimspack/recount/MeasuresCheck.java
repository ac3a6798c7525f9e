package victimspack.recount;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import victimspack.recount.MeasureRule.Kind;
import victimspack.recount.Recount.Counted;

/** Compares a pack's measures.csv with the recount, cell by cell. */
final class MeasuresCheck {

    /** Measures that the framework has besides those that are counted again here. */
    private static final Set<String> BEYOND_THE_SPECIFICATION = Set.of("severity-mean", "severity-unmatched");

    static final List<String> COLUMNS = List.of(
            "measure",
            "priority",
            "period",
            "numerator",
            "denominator",
            "pending",
            "excluded",
            "value",
            "lower",
            "upper",
            "baseline",
            "change",
            "grade",
            "calculated_grade",
            "status",
            "caution");

    private static final Set<String> STATUS_OF_A_VALUE = Set.of("ok", "insufficient-data", "new-measure");

    private final Map<String, Map<String, String>> rows = new HashMap<>();
    private final Recount recount;
    private final Map<String, String> moderated;
    private final Differences differences;

    /**
     * @param moderated grades given by a person, by measure and period joined with a blank
     */
    MeasuresCheck(
            List<Map<String, String>> table, Recount recount, Map<String, String> moderated, Differences differences) {
        this.recount = recount;
        this.moderated = moderated;
        this.differences = differences;
        for (Map<String, String> row : table) {
            String where = row.get("measure") + " " + row.get("period");
            if (rows.put(where, row) != null) {
                differences.add(where, "row", "one row", "two");
            }
        }
    }

    void check() {
        Set<String> unknown = new HashSet<>(rows.keySet());
        for (Counted counted : recount.measures) {
            recount.months().forEach(month -> unknown.remove(checkPeriod(counted, month.toString(), false)));
            for (int i = 0; i < recount.quarters.size(); i++) {
                String where = checkPeriod(counted, recount.quarters.get(i).toString(), true);
                unknown.remove(where);
                if (rows.containsKey(where)) {
                    checkGrade(counted, i, where);
                    checkSum(counted, recount.quarters.get(i), where);
                }
            }
        }
        unknown.removeIf(where -> BEYOND_THE_SPECIFICATION.contains(where.split(" ")[0]));
        unknown.stream().sorted().forEach(where -> differences.add(where, "row", "no such row", "a row"));
    }

    private String checkPeriod(Counted counted, String period, boolean quarter) {
        String where = counted.measure() + " " + period;
        Map<String, String> row = rows.get(where);
        if (row == null) {
            differences.add(where, "row", "a row", "none");
            return where;
        }
        if (counted.supplied()) {
            checkCounts(counted, counted.byPeriod().get(period), row, where);
        } else {
            List.of("numerator", "denominator", "pending", "value", "lower", "upper", "baseline", "change")
                    .forEach(column -> differences.expectBlank(where, column, row.get(column)));
            differences.expectText(where, "status", "not-supplied", row.get("status"));
        }
        if (!quarter) {
            differences.expectBlank(where, "grade", row.get("grade"));
            differences.expectBlank(where, "calculated_grade", row.get("calculated_grade"));
        }
        return where;
    }

    private void checkCounts(Counted counted, Tally tally, Map<String, String> row, String where) {
        differences.expectWhole(where, "numerator", tally.numerator(), row.get("numerator"));
        if (counted.kind() == Kind.COUNT || counted.kind() == Kind.PROFILE) {
            differences.expectBlank(where, "denominator", row.get("denominator"));
            differences.expectOneOf(where, "pending", Set.of("", "0"), row.get("pending"));
            differences.expectNumber(where, "value", Fraction.of(tally.numerator(), 1), 0, row.get("value"));
            return;
        }
        differences.expectWhole(where, "denominator", tally.denominator(), row.get("denominator"));
        differences.expectWhole(where, "pending", tally.pending(), row.get("pending"));
        if (tally.denominator() == 0) {
            differences.expectBlank(where, "value", row.get("value"));
            differences.expectText(where, "status", "no-base", row.get("status"));
        } else {
            differences.expectNumber(where, "value", Fraction.of(tally), 6, row.get("value"));
            differences.expectOneOf(where, "status", STATUS_OF_A_VALUE, row.get("status"));
            checkInterval(row, where);
        }
        recount.quarters.stream()
                .filter(quarter -> quarter.toString().equals(row.get("period"))
                        && !row.get("value").isEmpty())
                .forEach(quarter -> differences.expectText(
                        where, "caution", recount.cautions.mark(counted.measure(), quarter), row.get("caution")));
    }

    private void checkInterval(Map<String, String> row, String where) {
        if (row.get("lower").isEmpty() || row.get("upper").isEmpty()) {
            differences.add(where, "lower and upper", "an interval", row.get("lower") + " to " + row.get("upper"));
            return;
        }
        BigDecimal value = new BigDecimal(row.get("value"));
        if (value.compareTo(new BigDecimal(row.get("lower"))) < 0
                || value.compareTo(new BigDecimal(row.get("upper"))) > 0) {
            differences.add(
                    where, "lower and upper", "the value between them", row.get("lower") + " to " + row.get("upper"));
        }
    }

    private void checkGrade(Counted counted, int index, String where) {
        Map<String, String> row = rows.get(where);
        GradeRecount.Outcome outcome = GradeRecount.grade(
                counted, recount.quarters, index, quarter -> recount.cautions.isBroken(counted.measure(), quarter));
        differences.expectOneOf(where, "calculated_grade", outcome.grades(), row.get("calculated_grade"));
        differences.expectText(
                where, "grade", moderated.getOrDefault(where, row.get("calculated_grade")), row.get("grade"));
        outcome.baseline()
                .ifPresent(baseline -> differences.expectNumber(where, "baseline", baseline, 6, row.get("baseline")));
        outcome.change()
                .ifPresent(change -> differences.expectNumber(
                        where, "change", change, decimals(row.get("change")), row.get("change")));
    }

    /** The text fixes no number of decimals for a change: as many as the pack shows, but two at least. */
    private static int decimals(String number) {
        int point = number.indexOf('.');
        return Math.max(2, point < 0 ? 0 : number.length() - point - 1);
    }

    private void checkSum(Counted counted, FinancialQuarter quarter, String where) {
        for (String column : List.of("numerator", "denominator", "pending")) {
            List<String> months = quarter.months().stream()
                    .map(month -> rows.getOrDefault(counted.measure() + " " + month, Map.of()))
                    .map(row -> row.getOrDefault(column, ""))
                    .toList();
            if (counted.kind() != Kind.SNAPSHOT && months.stream().allMatch(cell -> cell.matches("\\d+"))) {
                long sum = months.stream().mapToLong(Long::parseLong).sum();
                differences.expectWhole(
                        where,
                        column + " as the sum of its months",
                        sum,
                        rows.get(where).get(column));
            }
        }
    }
}
