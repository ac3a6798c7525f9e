package victimspack.recount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** How one measure is counted over rows of one kind. */
final class MeasureRule<T> {

    enum Kind {
        RATE,
        COUNT,
        PROFILE,
        SNAPSHOT
    }

    /** What a row says, by the month it counts in; nothing where it counts in none of the months asked for. */
    interface Judge<T> {
        Map<YearMonth, Verdict> judge(T row, List<YearMonth> months);
    }

    /** One breakdown: the category of a row, and which rows it counts. */
    record Slice<T>(String name, Function<T, String> category, Judge<T> judge) {}

    final String id;
    final Kind kind;
    final List<Slice<T>> slices = new ArrayList<>();

    private final List<T> rows;
    private final Judge<T> judge;
    private List<String> needs = List.of();

    MeasureRule(String id, Kind kind, List<T> rows, Judge<T> judge) {
        this.id = id;
        this.kind = kind;
        this.rows = rows;
        this.judge = judge;
    }

    /** A verdict that counts in the month of a day, where there is such a day. */
    static <T> Judge<T> dated(Function<T, Optional<LocalDate>> day, Function<T, Verdict> verdict) {
        return (row, months) -> day.apply(row)
                .map(YearMonth::from)
                .filter(months::contains)
                .map(month -> Map.of(month, verdict.apply(row)))
                .orElse(Map.of());
    }

    /** Columns without which the measure is not supplied, as {@code file.column}, separated by blanks. */
    MeasureRule<T> needs(String columns) {
        needs = List.of(columns.split(" "));
        return this;
    }

    MeasureRule<T> by(String slice, Function<T, String> category) {
        return by(slice, category, judge);
    }

    /** A breakdown over other rows than the measure's own. */
    MeasureRule<T> by(String slice, Function<T, String> category, Judge<T> sliceJudge) {
        slices.add(new Slice<>(slice, category, sliceJudge));
        return this;
    }

    boolean isSupplied(CaseFile cases) {
        return needs.stream().allMatch(cases::holds);
    }

    /** A tally for every month, zero ones included. */
    Map<YearMonth, Tally> count(List<YearMonth> months) {
        return count(rows, judge, months);
    }

    /** The tallies of each category that has any row at all. */
    Map<String, Map<YearMonth, Tally>> countByCategory(Slice<T> slice, List<YearMonth> months) {
        Map<String, List<T>> parts = new TreeMap<>();
        rows.forEach(row -> parts.computeIfAbsent(slice.category().apply(row), category -> new ArrayList<>())
                .add(row));
        Map<String, Map<YearMonth, Tally>> tallies = new TreeMap<>();
        parts.forEach((category, part) -> tallies.put(category, count(part, slice.judge(), months)));
        return tallies;
    }

    private static <T> Map<YearMonth, Tally> count(List<T> rows, Judge<T> judge, List<YearMonth> months) {
        Map<YearMonth, Tally> tallies = new TreeMap<>();
        months.forEach(month -> tallies.put(month, Tally.NONE));
        for (T row : rows) {
            judge.judge(row, months)
                    .forEach((month, verdict) -> tallies.compute(month, (same, tally) -> tally.plus(verdict)));
        }
        return tallies;
    }
}
