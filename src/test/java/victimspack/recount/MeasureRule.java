package victimspack.recount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How one measure is counted over rows of one kind. */
final class MeasureRule<T> {

    enum Kind {
        RATE,
        COUNT,
        PROFILE,
        SNAPSHOT
    }

    /** One breakdown: the category of a row, and which rows it counts. */
    record Slice<T>(String name, Function<T, String> category, BiFunction<T, YearMonth, Verdict> judge) {}

    final String id;
    final Kind kind;
    final List<Slice<T>> slices = new ArrayList<>();

    private final List<T> rows;
    private final BiFunction<T, YearMonth, Verdict> judge;
    private List<String> needs = List.of();

    MeasureRule(String id, Kind kind, List<T> rows, BiFunction<T, YearMonth, Verdict> judge) {
        this.id = id;
        this.kind = kind;
        this.rows = rows;
        this.judge = judge;
    }

    /** A verdict that counts in the month of a day, where there is such a day. */
    static <T> BiFunction<T, YearMonth, Verdict> dated(
            Function<T, Optional<LocalDate>> day, Function<T, Verdict> verdict) {
        return (row, month) -> day.apply(row).map(YearMonth::from).equals(Optional.of(month))
                ? verdict.apply(row)
                : Verdict.NOT_APPLICABLE;
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
    MeasureRule<T> by(String slice, Function<T, String> category, BiFunction<T, YearMonth, Verdict> sliceJudge) {
        slices.add(new Slice<>(slice, category, sliceJudge));
        return this;
    }

    boolean isSupplied(CaseFile cases) {
        return needs.stream().allMatch(cases::holds);
    }

    Tally count(YearMonth month) {
        return count(rows, judge, month);
    }

    /** The tally of each category that has any row at all, zero ones included. */
    Map<String, Tally> countByCategory(Slice<T> slice, YearMonth month) {
        Map<String, List<T>> parts = new TreeMap<>();
        rows.forEach(row -> parts.computeIfAbsent(slice.category().apply(row), category -> new ArrayList<>())
                .add(row));
        Map<String, Tally> tallies = new TreeMap<>();
        parts.forEach((category, part) -> tallies.put(category, count(part, slice.judge(), month)));
        return tallies;
    }

    private static <T> Tally count(List<T> rows, BiFunction<T, YearMonth, Verdict> judge, YearMonth month) {
        Tally tally = Tally.NONE;
        for (T row : rows) {
            tally = tally.plus(judge.apply(row, month));
        }
        return tally;
    }
}
