package victimspack.disclose.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a reader can know: whole numbers that are unknown, within bounds, and relations between them. */
final class Knowledge {

    /** No number of people is larger. */
    static final long UNLIMITED = 10_000_000L;

    /**
     * A number that is hidden.
     *
     * @param unknown   which one
     * @param threshold how far it must stay unknown
     * @param row       the hidden row
     */
    record Target(int unknown, int threshold, Row row) {}

    /**
     * What a row shows.
     *
     * @param unknowns that add up to the number shown
     * @param row      which row
     */
    record Statement(List<Integer> unknowns, Row row) {}

    private final List<long[]> bounds = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    int unknown(long least) {
        bounds.add(new long[] {least, UNLIMITED});
        return bounds.size() - 1;
    }

    void target(int unknown, int threshold, Row row) {
        targets.add(new Target(unknown, threshold, row));
    }

    /** A sum of unknowns is a number. */
    void equal(List<Integer> sum, long number) {
        between(sum, number, number);
    }

    /** A row shows what a sum of unknowns comes to. */
    void shown(List<Integer> sum, long number, Row row) {
        equal(sum, number);
        statements.add(new Statement(sum, row));
    }

    void atLeast(List<Integer> sum, long number) {
        between(sum, number, Long.MAX_VALUE / 4);
    }

    void between(List<Integer> sum, long least, long most) {
        Map<Integer, Long> terms = new TreeMap<>();
        sum.forEach(unknown -> terms.merge(unknown, 1L, Long::sum));
        relate(terms, least, most);
    }

    /** Two sums of unknowns are the same. */
    void same(List<Integer> one, List<Integer> other) {
        difference(one, other, 0, 0);
    }

    /** One sum of unknowns less another lies between two numbers. */
    void difference(List<Integer> one, List<Integer> other, long least, long most) {
        Map<Integer, Long> terms = new TreeMap<>();
        one.forEach(unknown -> terms.merge(unknown, 1L, Long::sum));
        other.forEach(unknown -> terms.merge(unknown, -1L, Long::sum));
        relate(terms, least, most);
    }

    void relate(Map<Integer, Long> terms, long least, long most) {
        Map<Integer, Long> left = new TreeMap<>(terms);
        left.values().removeIf(coefficient -> coefficient == 0);
        if (!left.isEmpty()) {
            relations.add(new Relation(
                    left.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    left.values().stream().mapToLong(Long::longValue).toArray(),
                    least,
                    most));
        }
    }

    int size() {
        return bounds.size();
    }

    long least(int unknown) {
        return bounds.get(unknown)[0];
    }

    long most(int unknown) {
        return bounds.get(unknown)[1];
    }

    List<Relation> relations() {
        return relations;
    }

    List<Target> targets() {
        return targets;
    }

    List<Statement> statements() {
        return statements;
    }
}
