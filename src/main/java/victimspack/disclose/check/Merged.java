package victimspack.disclose.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Unknowns of a block that differ by a known number stand for each other, so that a program has fewer of them. */
final class Merged {

    /** An unknown is another one and so much more. */
    record As(int unknown, long more) {}

    private final Map<Integer, As> same = new HashMap<>();

    Merged(List<Relation> relations, Bounds bounds) {
        for (Relation relation : relations) {
            if (relation.least() == relation.most()) {
                take(relation, bounds);
            }
        }
    }

    private void take(Relation relation, Bounds bounds) {
        int first = -1;
        int second = -1;
        long rest = relation.least();
        for (int i = 0; i < relation.unknowns().length; i++) {
            if (bounds.isFixed(relation.unknowns()[i])) {
                rest -= relation.coefficients()[i] * bounds.least(relation.unknowns()[i]);
            } else if (first < 0) {
                first = i;
            } else if (second < 0) {
                second = i;
            } else {
                return;
            }
        }
        if (second >= 0) {
            long one = relation.coefficients()[first];
            if (Math.abs(one) == 1 && relation.coefficients()[second] == -one) {
                join(of(relation.unknowns()[first]), of(relation.unknowns()[second]), one * rest);
            }
        }
    }

    /** The first is the second and so much more. */
    private void join(As first, As second, long more) {
        if (first.unknown() != second.unknown()) {
            same.put(first.unknown(), new As(second.unknown(), second.more() + more - first.more()));
        }
    }

    /** As what an unknown stands in a program. */
    As of(int unknown) {
        As found = new As(unknown, 0);
        for (As next = same.get(unknown); next != null; next = same.get(found.unknown())) {
            found = new As(next.unknown(), found.more() + next.more());
        }
        return found;
    }
}
