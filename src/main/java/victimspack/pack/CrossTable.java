package victimspack.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import victimspack.extract.Quarter;
import victimspack.grade.Numbers;
import victimspack.grade.Results;
import victimspack.measure.Breakdown;
import victimspack.measure.Measure;
import victimspack.measure.Slice;
import victimspack.pack.document.Table;

/** A profile by two columns: counts of the reported quarter, one column's categories down and the other's across. */
final class CrossTable {

    /** A table of more rows than these names the empty ones together. */
    private static final int LONG = 10;

    private CrossTable() {}

    static Table of(Results results, Measure measure, Breakdown breakdown, String id, String caption) {
        Quarter quarter = results.reported();
        List<Slice> slices = results.counts().measure(measure.id()).slices(breakdown);
        int down = widest(slices);
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        Map<String, Long> sums = new LinkedHashMap<>();
        for (Slice slice : slices) {
            String row = label(measure, breakdown, slice, down);
            String across = label(measure, breakdown, slice, 1 - down);
            long count = slice.series().quarter(quarter).numerator();
            counts.computeIfAbsent(row, key -> new LinkedHashMap<>()).merge(across, count, Long::sum);
            sums.merge(across, count, Long::sum);
        }
        List<Table.Row> rows = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        counts.forEach((head, row) -> {
            if (counts.size() > LONG && row.values().stream().allMatch(count -> count == 0)) {
                empty.add(head);
            } else {
                rows.add(new Table.Cells(cells(head, row, sums)));
            }
        });
        rows.add(new Table.Total(cells("Total", sums, sums)));
        return Tables.figures(id, caption, heads(sums), rows, ProfileTable.none(empty));
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

    private static List<Table.Head> heads(Map<String, Long> sums) {
        int share = 70 / (sums.size() + 1);
        Heads heads = Heads.left("Category", 30);
        sums.keySet().forEach(across -> heads.andRight(across, share));
        return heads.andRight("Total", share).fill();
    }

    private static List<Table.Cell> cells(String head, Map<String, Long> row, Map<String, Long> sums) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(head));
        long total = 0;
        for (String across : sums.keySet()) {
            long count = row.getOrDefault(across, 0L);
            total += count;
            cells.add(Table.Cell.of(Numbers.count(count)));
        }
        cells.add(Table.Cell.of(Numbers.count(total)));
        return cells;
    }
}
