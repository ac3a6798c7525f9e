package victimspack.disclose.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The unknowns of one measure, each under the smallest period and category that it is of. */
final class Unknowns {

    private final Knowledge knowledge;
    private final Map<List<String>, Integer> numbers = new HashMap<>();

    Unknowns(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** A part of the measure's own figures in a smallest period. */
    int own(String unit, int part) {
        return unknown(List.of(unit, String.valueOf(part)));
    }

    List<Integer> own(List<String> units, int part) {
        return units.stream().map(unit -> own(unit, part)).toList();
    }

    /** A part of a category's figures over smallest periods that are not told apart. */
    int cell(String slice, String category, List<String> atom, int part) {
        return unknown(List.of(slice, category, atom.get(0), String.valueOf(part)));
    }

    private int unknown(List<String> name) {
        return numbers.computeIfAbsent(name, key -> knowledge.unknown(0));
    }

    /** One unknown that is a sum of others. */
    int single(List<Integer> sum) {
        if (sum.size() == 1) {
            return sum.get(0);
        }
        int total = knowledge.unknown(0);
        knowledge.same(sum, List.of(total));
        return total;
    }
}
