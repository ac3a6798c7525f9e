package victimspack.blackbox.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Whole numbers, known or within bounds, that add up to others: narrowed sum by sum, and solved for what the sums determine. */
final class Equations {

    private static final long MOST = 1_000_000;

    /** Numbers that add up to others. */
    private record Equation(List<NumberAt> parts, List<NumberAt> sum) {}

    private final Map<NumberAt, long[]> ranges = new LinkedHashMap<>();
    private final List<Equation> equations = new ArrayList<>();

    void known(NumberAt number, long is) {
        ranges.put(number, new long[] {is, is});
    }

    /** Takes in that there is such a number, unless it is known. */
    void unknown(NumberAt number) {
        ranges.putIfAbsent(number, new long[] {0, MOST});
    }

    List<NumberAt> numbers() {
        return List.copyOf(ranges.keySet());
    }

    /** Takes in that some add up to the same as others, where all are known of. */
    void add(List<NumberAt> parts, List<NumberAt> sum) {
        if (Stream.concat(parts.stream(), sum.stream()).allMatch(ranges::containsKey)) {
            equations.add(new Equation(parts, sum));
        }
    }

    int size() {
        return equations.size();
    }

    long least(NumberAt number) {
        return ranges.getOrDefault(number, new long[] {0, MOST})[0];
    }

    long most(NumberAt number) {
        return ranges.getOrDefault(number, new long[] {0, MOST})[1];
    }

    /** Equations that no numbers within the bounds fulfil. */
    List<String> contradictions() {
        return equations.stream()
                .filter(equation -> sum(equation.parts(), 0) > sum(equation.sum(), 1)
                        || sum(equation.parts(), 1) < sum(equation.sum(), 0))
                .map(Equation::toString)
                .toList();
    }

    void narrow() {
        boolean narrowed = true;
        while (narrowed) {
            narrowed = false;
            for (Equation equation : equations) {
                narrowed |= narrow(equation.parts(), equation.sum()) | narrow(equation.sum(), equation.parts());
            }
        }
    }

    private boolean narrow(List<NumberAt> some, List<NumberAt> same) {
        boolean narrowed = false;
        for (NumberAt number : some) {
            long[] range = ranges.get(number);
            long least = sum(same, 0) - (sum(some, 1) - range[1]);
            long most = sum(same, 1) - (sum(some, 0) - range[0]);
            if (least > range[0] || most < range[1]) {
                narrowed = true;
                range[0] = Math.max(range[0], least);
                range[1] = Math.min(range[1], most);
            }
        }
        return narrowed;
    }

    private long sum(List<NumberAt> places, int end) {
        return places.stream().mapToLong(number -> ranges.get(number)[end]).sum();
    }

    /** The numbers not known before that the equations alone determine. */
    List<NumberAt> solved() {
        List<NumberAt> unknown = ranges.keySet().stream()
                .filter(number -> ranges.get(number)[0] < ranges.get(number)[1])
                .toList();
        Map<NumberAt, Integer> numbers = new HashMap<>();
        unknown.forEach(one -> numbers.put(one, numbers.size()));
        TreeMap<Integer, BigFraction[]> reduced = new TreeMap<>();
        for (Equation equation : equations) {
            BigFraction[] row = new BigFraction[unknown.size()];
            Arrays.fill(row, BigFraction.ZERO);
            equation.parts().stream()
                    .filter(numbers::containsKey)
                    .forEach(number -> row[numbers.get(number)] = row[numbers.get(number)].add(1));
            equation.sum().stream()
                    .filter(numbers::containsKey)
                    .forEach(number -> row[numbers.get(number)] = row[numbers.get(number)].subtract(1));
            reduce(row, reduced);
        }
        return reduced.values().stream()
                .filter(row -> Stream.of(row)
                                .filter(times -> !times.equals(BigFraction.ZERO))
                                .count()
                        == 1)
                .map(row -> unknown.get(lead(row)))
                .toList();
    }

    private static void reduce(BigFraction[] row, TreeMap<Integer, BigFraction[]> reduced) {
        reduced.forEach((lead, other) -> subtract(row, other, row[lead]));
        int lead = lead(row);
        if (lead >= 0) {
            BigFraction first = row[lead];
            for (int i = 0; i < row.length; i++) {
                row[i] = row[i].divide(first);
            }
            reduced.values().forEach(other -> subtract(other, row, other[lead]));
            reduced.put(lead, row);
        }
    }

    private static void subtract(BigFraction[] from, BigFraction[] what, BigFraction times) {
        if (!times.equals(BigFraction.ZERO)) {
            for (int i = 0; i < from.length; i++) {
                from[i] = from[i].subtract(what[i].multiply(times));
            }
        }
    }

    private static int lead(BigFraction[] row) {
        for (int i = 0; i < row.length; i++) {
            if (!row[i].equals(BigFraction.ZERO)) {
                return i;
            }
        }
        return -1;
    }
}
