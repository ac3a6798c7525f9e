package victimspack.disclose.check;

import java.util.List;

/** Narrows what each unknown can be, relation by relation, until nothing narrows further. */
final class Bounds {

    /** Bounds that creep stop here: they are then wider than they could be, and later steps decide. */
    private static final int MOST_ROUNDS = 100;

    private final long[] least;
    private final long[] most;
    private boolean possible = true;

    private Bounds(Knowledge knowledge) {
        this.least = new long[knowledge.size()];
        this.most = new long[knowledge.size()];
        for (int i = 0; i < least.length; i++) {
            least[i] = knowledge.least(i);
            most[i] = knowledge.most(i);
        }
    }

    static Bounds of(Knowledge knowledge) {
        Bounds bounds = new Bounds(knowledge);
        boolean narrowed = true;
        for (int round = 0; round < MOST_ROUNDS && narrowed && bounds.possible; round++) {
            narrowed = bounds.narrow(knowledge.relations());
        }
        return bounds;
    }

    /** Whether any numbers at all fit what is known. */
    boolean possible() {
        return possible;
    }

    boolean isFixed(int unknown) {
        return least[unknown] == most[unknown];
    }

    long least(int unknown) {
        return least[unknown];
    }

    long most(int unknown) {
        return most[unknown];
    }

    private boolean narrow(List<Relation> relations) {
        boolean narrowed = false;
        for (Relation relation : relations) {
            narrowed |= narrow(relation);
        }
        return narrowed;
    }

    private boolean narrow(Relation relation) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < relation.unknowns().length; i++) {
            low += low(relation, i);
            high += high(relation, i);
        }
        boolean narrowed = false;
        for (int i = 0; i < relation.unknowns().length; i++) {
            long others = low - low(relation, i);
            long most = relation.most() - others;
            long least = relation.least() - (high - high(relation, i));
            narrowed |= set(relation.unknowns()[i], relation.coefficients()[i], least, most);
        }
        return narrowed;
    }

    private long low(Relation relation, int i) {
        long coefficient = relation.coefficients()[i];
        int unknown = relation.unknowns()[i];
        return coefficient * (coefficient > 0 ? least[unknown] : most[unknown]);
    }

    private long high(Relation relation, int i) {
        long coefficient = relation.coefficients()[i];
        int unknown = relation.unknowns()[i];
        return coefficient * (coefficient > 0 ? most[unknown] : least[unknown]);
    }

    /** Takes in that so many times the unknown lie between two numbers. */
    private boolean set(int unknown, long times, long low, long high) {
        long newLeast = times > 0 ? -Math.floorDiv(-low, times) : -Math.floorDiv(high, -times);
        long newMost = times > 0 ? Math.floorDiv(high, times) : Math.floorDiv(-low, -times);
        boolean narrowed = newLeast > least[unknown] || newMost < most[unknown];
        least[unknown] = Math.max(least[unknown], newLeast);
        most[unknown] = Math.min(most[unknown], newMost);
        possible &= least[unknown] <= most[unknown];
        return narrowed;
    }
}
