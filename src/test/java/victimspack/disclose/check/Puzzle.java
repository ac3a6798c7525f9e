package victimspack.disclose.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A small table as a reader finds it, solved by trying all whole numbers. Its smallest cells are numbers of people; each
 * statement of a pack is a sum of them, shown or hidden.
 */
final class Puzzle {

    /** No smallest cell is tried beyond this. */
    private static final long MOST = 40;

    /**
     * A row of a pack.
     *
     * @param parts for each part of the row, the smallest cells that it sums: those counted and, of a rate, those not
     * @param asides the smallest cells outside the base, which a measure's own rows tell
     */
    record Statement(
            int pack,
            String measure,
            String slice,
            String category,
            String period,
            List<int[]> parts,
            int[] asides,
            boolean hidden) {

        String place() {
            return String.join(", ", measure, slice, category, period);
        }
    }

    private final long[] truth;
    private final List<Statement> statements = new ArrayList<>();

    Puzzle(long[] truth) {
        this.truth = truth;
    }

    void say(int pack, String slice, String category, String period, boolean hidden, int[]... parts) {
        say(new Statement(pack, "m", slice, category, period, List.of(parts), new int[0], hidden));
    }

    /** What is about nobody is not hidden. */
    void say(Statement row) {
        boolean somebody = row.parts().stream().anyMatch(part -> sum(truth, part) > 0);
        statements.add(new Statement(
                row.pack(),
                row.measure(),
                row.slice(),
                row.category(),
                row.period(),
                row.parts(),
                row.asides(),
                row.hidden() && somebody));
    }

    List<Statement> hidden() {
        return statements.stream().filter(Statement::hidden).toList();
    }

    private static long sum(long[] values, int[] cells) {
        return IntStream.of(cells).mapToLong(cell -> values[cell]).sum();
    }

    /** The files of one pack. */
    PublicPack pack(int number) {
        String heads =
                "priority,period,%snumerator,denominator,pending,excluded,value,lower,upper,baseline,change,grade,"
                        + "calculated_grade,status\n";
        StringBuilder measures = new StringBuilder("measure," + heads.formatted(""));
        StringBuilder breakdowns = new StringBuilder("measure," + heads.formatted("slice,category,"));
        for (Statement statement : statements) {
            if (statement.pack() == number) {
                String place =
                        statement.slice().isEmpty() ? "" : ",%s,%s".formatted(statement.slice(), statement.category());
                StringBuilder file = statement.slice().isEmpty() ? measures : breakdowns;
                file.append(
                        "%s,p,%s%s,%s\n".formatted(statement.measure(), statement.period(), place, numbers(statement)));
            }
        }
        return PublicPack.read(measures.toString(), breakdowns.toString());
    }

    private String numbers(Statement statement) {
        if (statement.hidden()) {
            return ",,,,,,,,,,,hidden";
        }
        long first = sum(truth, statement.parts().get(0));
        String base = statement.parts().size() > 1
                ? String.valueOf(first + sum(truth, statement.parts().get(1)))
                : "";
        String asides = statement.slice().isEmpty() ? "0,%d".formatted(sum(truth, statement.asides())) : ",";
        return "%d,%s,%s,,,,,,,,ok".formatted(first, base, asides);
    }

    /** For each hidden statement the narrowest range of its parts, over everything that fits what is shown. */
    List<Long> ranges() {
        List<long[]> extremes = new ArrayList<>();
        hidden().forEach(statement ->
                statement.parts().forEach(part -> extremes.add(new long[] {Long.MAX_VALUE, Long.MIN_VALUE})));
        search(new long[truth.length], 0, extremes);
        List<Long> ranges = new ArrayList<>();
        int at = 0;
        for (Statement statement : hidden()) {
            long narrowest = Long.MAX_VALUE;
            for (int part = 0; part < statement.parts().size(); part++, at++) {
                narrowest = Math.min(narrowest, extremes.get(at)[1] - extremes.get(at)[0]);
            }
            ranges.add(narrowest);
        }
        return ranges;
    }

    private void search(long[] values, int cell, List<long[]> extremes) {
        if (cell == values.length) {
            note(values, extremes);
            return;
        }
        for (long value = 0; value <= MOST; value++) {
            values[cell] = value;
            int found = fit(values, cell);
            if (found > 0) {
                return;
            }
            if (found == 0) {
                search(values, cell + 1, extremes);
            }
        }
    }

    /** 0 where the first cells fit so far; 1 where some sum is too large already; -1 where one stays too small. */
    private int fit(long[] values, int last) {
        int found = 0;
        for (Statement statement : statements) {
            for (int[] part : known(statement)) {
                long so = IntStream.of(part)
                        .filter(cell -> cell <= last)
                        .mapToLong(cell -> values[cell])
                        .sum();
                boolean complete = IntStream.of(part).allMatch(cell -> cell <= last);
                long known = sum(truth, part);
                if (!statement.hidden() && so > known) {
                    return 1;
                }
                found = !statement.hidden() && complete && so < known ? -1 : found;
            }
            if (statement.hidden() && isEmpty(statement, values, last)) {
                found = -1;
            }
        }
        return found;
    }

    /** The sums of which a statement speaks. */
    private static List<int[]> known(Statement statement) {
        return statement.slice().isEmpty()
                ? Stream.concat(statement.parts().stream(), Stream.of(statement.asides()))
                        .toList()
                : statement.parts();
    }

    private static boolean isEmpty(Statement statement, long[] values, int last) {
        return statement.parts().stream()
                .flatMapToInt(IntStream::of)
                .allMatch(cell -> cell <= last && values[cell] == 0);
    }

    private void note(long[] values, List<long[]> extremes) {
        int at = 0;
        for (Statement statement : hidden()) {
            for (int[] part : statement.parts()) {
                long sum = sum(values, part);
                extremes.get(at)[0] = Math.min(extremes.get(at)[0], sum);
                extremes.get(at)[1] = Math.max(extremes.get(at)[1], sum);
                at++;
            }
        }
    }

    @Override
    public String toString() {
        return statements.stream()
                .map(row -> "pack %d, %s: %s%s"
                        .formatted(
                                row.pack(),
                                row.place(),
                                row.parts().stream()
                                        .map(part -> sum(truth, part))
                                        .toList(),
                                row.hidden() ? " hidden" : ""))
                .collect(Collectors.joining("\n"));
    }
}
