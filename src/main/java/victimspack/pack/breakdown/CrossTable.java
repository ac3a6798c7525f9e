package victimspack.pack.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import victimspack.grade.Numbers;
import victimspack.measure.Breakdown;
import victimspack.measure.Counted;
import victimspack.measure.Measure;
import victimspack.measure.Slice;
import victimspack.measure.Tally;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Labels;
import victimspack.pack.words.Period;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Words;

/** A profile by two columns: counts of one period, one column's categories down and the other's across. */
final class CrossTable {

    /** A table of more rows than these names the empty ones together. */
    private static final int LONG = 10;

    private static final Set<String> ANSWERS = Set.of("Yes", "No");

    private CrossTable() {}

    static Table of(Counted counted, Breakdown breakdown, Period period, String id, String caption) {
        Measure measure = counted.measure();
        List<Slice> slices = counted.slices(breakdown);
        int down = widest(slices);
        Map<String, Map<String, Tally>> counts = new LinkedHashMap<>();
        Map<String, Tally> sums = new LinkedHashMap<>();
        for (Slice slice : slices) {
            String row = label(measure, breakdown, slice, down);
            String across = named(breakdown.columns().get(1 - down), label(measure, breakdown, slice, 1 - down));
            Tally tally = period.tally(slice.series());
            counts.computeIfAbsent(row, key -> new LinkedHashMap<>()).merge(across, tally, Tally::plus);
            sums.merge(across, tally, Tally::plus);
        }
        List<Table.Row> rows = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        counts.forEach((head, row) -> {
            if (counts.size() > LONG && row.values().stream().allMatch(CrossTable::isZero)) {
                empty.add(head);
            } else {
                rows.add(new Table.Cells(cells(head, row, sums)));
            }
        });
        rows.add(new Table.Total(cells("Total", sums, sums)));
        return Tables.figures(id, caption, heads(sums), rows, ProfileTable.none(empty));
    }

    private static boolean isZero(Tally tally) {
        return !tally.hidden() && tally.numerator() == 0;
    }

    /** Which of the two columns has more categories: they go down, where there is room. */
    private static int widest(List<Slice> slices) {
        long first = slices.stream().map(slice -> pair(slice)[0]).distinct().count();
        long second = slices.stream().map(slice -> pair(slice)[1]).distinct().count();
        return first >= second ? 0 : 1;
    }

    private static String[] pair(Slice slice) {
        return slice.category().split(Pattern.quote(Labels.CROSS), 2);
    }

    private static String label(Measure measure, Breakdown breakdown, Slice slice, int column) {
        return Labels.one(measure, breakdown.columns().get(column), pair(slice)[column]);
    }

    /** A head that answers a question says which. */
    private static String named(String column, String answer) {
        return ANSWERS.contains(answer)
                ? Words.capital(column.replace('_', ' ')) + ": " + answer.toLowerCase(Locale.ENGLISH)
                : answer;
    }

    private static List<Table.Head> heads(Map<String, Tally> sums) {
        int share = 70 / (sums.size() + 1);
        Heads heads = Heads.left("Category", 30);
        sums.keySet().forEach(across -> heads.andRight(across, share));
        return heads.andRight("Total", share).fill();
    }

    /** A sum with a hidden number in it is hidden. */
    private static List<Table.Cell> cells(String head, Map<String, Tally> row, Map<String, Tally> sums) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(head));
        Tally total = Tally.NONE;
        for (String across : sums.keySet()) {
            Tally tally = row.getOrDefault(across, Tally.NONE);
            total = total.plus(tally);
            cells.add(cell(tally));
        }
        cells.add(cell(total));
        return cells;
    }

    private static Table.Cell cell(Tally tally) {
        return Table.Cell.of(tally.hidden() ? Shorthand.CONFIDENTIAL : Numbers.count(tally.numerator()));
    }
}
