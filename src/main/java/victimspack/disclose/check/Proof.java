package victimspack.disclose.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Proves that hidden numbers of a block stay unknown, by finding whole numbers that fit all that is known and in which each
 * hidden number is now small, now large. Every such solution is checked exactly, so that a proof does not rest on the
 * solver's arithmetic; where none is found, or none with the work that a block is worth, nothing is proven.
 */
final class Proof {

    /** Larger blocks are not searched in whole numbers. */
    private static final int MOST_SEARCHED = 60;

    /** Some seconds. */
    private static final long WORK = 4_000_000_000L;

    private final Knowledge knowledge;
    private final Bounds bounds;
    private final Block block;
    private final Dive dive;
    private final Program program;
    private final Map<Knowledge.Target, long[]> seen = new HashMap<>();

    private Proof(Knowledge knowledge, Bounds bounds, Block block) {
        this.knowledge = knowledge;
        this.bounds = bounds;
        this.block = block;
        Work work = new Work(WORK);
        this.dive = new Dive(block, bounds, work);
        this.program = new Program(block, bounds, work);
    }

    /** The hidden numbers that could not be proven to stay unknown. */
    static List<Knowledge.Target> unproven(Knowledge knowledge, Bounds bounds, Block block) {
        Proof proof = new Proof(knowledge, bounds, block);
        List<Knowledge.Target> unproven = new ArrayList<>();
        for (Knowledge.Target target : block.targets()) {
            if (!proof.proves(target)) {
                unproven.add(target);
            }
        }
        return unproven;
    }

    private boolean proves(Knowledge.Target target) {
        int unknown = target.unknown();
        if (bounds.most(unknown) - bounds.least(unknown) < target.threshold()) {
            return false;
        }
        LongStream.of(values(target))
                .filter(value -> !isWide(target))
                .forEach(value -> dive.with(unknown, value).ifPresent(this::note));
        boolean[] whole = block.hiddenRows() <= MOST_SEARCHED ? new boolean[] {false, true} : new boolean[] {false};
        for (boolean integer : whole) {
            for (boolean largest : new boolean[] {true, false}) {
                if (!isWide(target)) {
                    program.solve(unknown, largest, integer).ifPresent(this::note);
                }
            }
        }
        return isWide(target);
    }

    /** What is tried first: the ends of what seems possible, as far apart as is asked. */
    private long[] values(Knowledge.Target target) {
        long least = bounds.least(target.unknown());
        long most = bounds.most(target.unknown());
        int apart = target.threshold();
        return LongStream.of(least, Math.min(most, least + apart), Math.min(most, least + 2L * apart), most)
                .distinct()
                .toArray();
    }

    private boolean isWide(Knowledge.Target target) {
        long[] range = seen.get(target);
        return range != null && range[1] - range[0] >= target.threshold();
    }

    /** Takes in a solution of the block, if it fits exactly. */
    private void note(long[] solution) {
        long[] values = new long[knowledge.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = bounds.least(i);
        }
        for (int i = 0; i < solution.length; i++) {
            values[block.unknowns().get(i)] = solution[i];
        }
        if (block.unknowns().stream()
                        .allMatch(one -> bounds.least(one) <= values[one] && values[one] <= bounds.most(one))
                && block.relations().stream().allMatch(relation -> relation.holds(values))) {
            for (Knowledge.Target target : block.targets()) {
                long value = values[target.unknown()];
                long[] range = seen.computeIfAbsent(target, key -> new long[] {value, value});
                range[0] = Math.min(range[0], value);
                range[1] = Math.max(range[1], value);
            }
        }
    }
}
