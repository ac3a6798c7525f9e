package victimspack.disclose.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Looks for whole numbers that fit a block in which one unknown has a given value: after each choice the bounds of all others are
 * narrowed, and where a choice fails the next value is tried, within few steps.
 */
final class Dive {

    private static final int MOST_FAILURES = 24;

    /** Each choice keeps the bounds before it. */
    private static final int MOST_UNKNOWNS = 1_500;

    private final List<Integer> unknowns;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<Relation> relations;
    private final List<List<Integer>> touching = new ArrayList<>();
    private final Bounds outer;
    private final Work work;
    private long[] least;
    private long[] most;
    private int failures;

    Dive(Block block, Bounds outer, Work work) {
        this.unknowns = block.unknowns();
        this.relations = block.relations();
        this.outer = outer;
        this.work = work;
        this.least = new long[unknowns.size()];
        this.most = new long[unknowns.size()];
        for (int i = 0; i < unknowns.size(); i++) {
            places.put(unknowns.get(i), i);
            touching.add(new ArrayList<>());
        }
        for (int i = 0; i < relations.size(); i++) {
            for (int unknown : relations.get(i).unknowns()) {
                Integer place = places.get(unknown);
                if (place != null) {
                    touching.get(place).add(i);
                }
            }
        }
    }

    /** The values of the block's unknowns, in their order; empty where none were found. */
    Optional<long[]> with(int unknown, long value) {
        for (int i = 0; i < unknowns.size(); i++) {
            least[i] = outer.least(unknowns.get(i));
            most[i] = outer.most(unknowns.get(i));
        }
        failures = 0;
        boolean few = least.length <= MOST_UNKNOWNS;
        return few && set(Objects.requireNonNull(places.get(unknown)), value) && choose()
                ? Optional.of(least.clone())
                : Optional.empty();
    }

    private boolean choose() {
        int next = narrowest();
        if (next < 0) {
            return true;
        }
        long[] low = least.clone();
        long[] high = most.clone();
        for (long value : values(low[next], high[next])) {
            if (set(next, value) && choose()) {
                return true;
            }
            if (++failures > MOST_FAILURES) {
                return false;
            }
            least = low.clone();
            most = high.clone();
        }
        return false;
    }

    private int narrowest() {
        int narrowest = -1;
        for (int i = 0; i < least.length; i++) {
            boolean open = least[i] < most[i];
            if (open && (narrowest < 0 || most[i] - least[i] < most[narrowest] - least[narrowest])) {
                narrowest = i;
            }
        }
        return narrowest;
    }

    /** Small ones first, since most hidden numbers are; then the largest. */
    private static long[] values(long low, long high) {
        return Arrays.stream(new long[] {Math.min(high, low + 1), low, low + (high - low) / 2, high})
                .distinct()
                .toArray();
    }

    /** Whether the value leaves something for all others. */
    private boolean set(int place, long value) {
        if (value < least[place] || value > most[place]) {
            return false;
        }
        least[place] = value;
        most[place] = value;
        Deque<Integer> open = new ArrayDeque<>(touching.get(place));
        while (!open.isEmpty()) {
            Relation relation = relations.get(open.remove());
            if (!work.spend(relation.unknowns().length) || !narrow(relation, open)) {
                return false;
            }
        }
        return true;
    }

    private boolean narrow(Relation relation, Deque<Integer> open) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < relation.unknowns().length; i++) {
            long times = relation.coefficients()[i];
            low += times * (times > 0 ? low(relation.unknowns()[i]) : high(relation.unknowns()[i]));
            high += times * (times > 0 ? high(relation.unknowns()[i]) : low(relation.unknowns()[i]));
        }
        if (low > relation.most() || high < relation.least()) {
            return false;
        }
        for (int i = 0; i < relation.unknowns().length; i++) {
            Integer place = places.get(relation.unknowns()[i]);
            if (place != null && !narrow(place, relation, i, low, high, open)) {
                return false;
            }
        }
        return true;
    }

    private boolean narrow(int place, Relation relation, int i, long low, long high, Deque<Integer> open) {
        long times = relation.coefficients()[i];
        long ownLow = times * (times > 0 ? least[place] : most[place]);
        long ownHigh = times * (times > 0 ? most[place] : least[place]);
        long atMost = relation.most() - (low - ownLow);
        long atLeast = relation.least() - (high - ownHigh);
        long newLeast = times > 0 ? -Math.floorDiv(-atLeast, times) : -Math.floorDiv(atMost, -times);
        long newMost = times > 0 ? Math.floorDiv(atMost, times) : Math.floorDiv(-atLeast, -times);
        if (newLeast > least[place] || newMost < most[place]) {
            least[place] = Math.max(least[place], newLeast);
            most[place] = Math.min(most[place], newMost);
            touching.get(place).stream().filter(other -> !open.contains(other)).forEach(open::add);
        }
        return least[place] <= most[place];
    }

    private long low(int unknown) {
        Integer place = places.get(unknown);
        return place == null ? outer.least(unknown) : least[place];
    }

    private long high(int unknown) {
        Integer place = places.get(unknown);
        return place == null ? outer.most(unknown) : most[place];
    }
}
