package victimspack.recount;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import victimspack.recount.MeasureRule.Kind;
import victimspack.recount.Recount.Counted;

/**
 * Compares a pack's breakdowns.csv with the recount. Every category that counts anything must be there for each
 * quarter; one that counts nothing may be there with zeros; months and further slices may be there.
 */
final class BreakdownsCheck {

    private final Map<String, Map<String, String>> rows = new HashMap<>();
    private final Recount recount;
    private final Differences differences;

    BreakdownsCheck(List<Map<String, String>> table, Recount recount, Differences differences) {
        this.recount = recount;
        this.differences = differences;
        for (Map<String, String> row : table) {
            String where =
                    String.join(" ", row.get("measure"), row.get("slice"), row.get("category"), row.get("period"));
            if (rows.put(where, row) != null) {
                differences.add(where, "row", "one row", "two");
            }
        }
    }

    void check() {
        recount.measures.stream()
                .filter(Counted::supplied)
                .forEach(counted ->
                        counted.slices().forEach((slice, categories) -> checkSlice(counted, slice, categories)));
    }

    private void checkSlice(Counted counted, String slice, Map<String, Map<String, Tally>> categories) {
        categories.forEach((category, periods) -> periods.forEach((period, tally) -> {
            String where = String.join(" ", counted.measure(), slice, category, period);
            Map<String, String> row = rows.get(where);
            if (row != null) {
                checkRow(counted, tally, period, row, where);
            } else if (!tally.isEmpty() && period.contains("Q")) {
                differences.add(where, "row", "a row with " + tally.numerator() + " of " + tally.denominator(), "none");
            }
        }));
        rows.values().stream()
                .filter(row -> row.get("measure").equals(counted.measure()))
                .filter(row -> row.get("slice").equals(slice) && !categories.containsKey(row.get("category")))
                .filter(row -> row.get("numerator").matches("[1-9]\\d*"))
                .forEach(row -> differences.add(
                        String.join(" ", counted.measure(), slice, row.get("category"), row.get("period")),
                        "numerator",
                        "no such category",
                        row.get("numerator")));
    }

    private void checkRow(Counted counted, Tally tally, String period, Map<String, String> row, String where) {
        boolean profile = counted.kind() == Kind.PROFILE;
        Tally expected = profile ? new Tally(tally.numerator(), total(counted, period), 0) : tally;
        differences.expectWhole(where, "numerator", expected.numerator(), row.get("numerator"));
        differences.expectWhole(where, "denominator", expected.denominator(), row.get("denominator"));
        if (!profile) {
            differences.expectWhole(where, "pending", expected.pending(), row.get("pending"));
        }
        if (expected.denominator() > 0) {
            differences.expectNumber(where, "value", Fraction.of(expected), 6, row.get("value"));
        } else {
            differences.expectBlank(where, "value", row.get("value"));
        }
    }

    private static long total(Counted counted, String period) {
        return counted.byPeriod().get(period).numerator();
    }
}
