package victimspack.disclose.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Proves that hidden numbers of a block stay unknown, by finding whole numbers that fit all that is known and in which each
 * hidden number is now small, now large. Every such solution is checked exactly, so that a proof does not rest on the
 * solver's arithmetic; where none is found, nothing is proven.
 */
final class Proof {

    /** Larger blocks are not searched in whole numbers. */
    private static final int MOST_SEARCHED = 60;

    private static final int MOST_STEPS = 20_000;

    private final Knowledge knowledge;
    private final Bounds bounds;
    private final Block block;
    private final Map<Knowledge.Target, long[]> seen = new HashMap<>();

    private Proof(Knowledge knowledge, Bounds bounds, Block block) {
        this.knowledge = knowledge;
        this.bounds = bounds;
        this.block = block;
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
        boolean[] whole = block.hiddenRows() <= MOST_SEARCHED ? new boolean[] {false, true} : new boolean[] {false};
        for (boolean integer : whole) {
            for (boolean largest : new boolean[] {true, false}) {
                if (!isWide(target)) {
                    solve(unknown, largest, integer);
                }
            }
        }
        return isWide(target);
    }

    private boolean isWide(Knowledge.Target target) {
        long[] range = seen.get(target);
        return range != null && range[1] - range[0] >= target.threshold();
    }

    private void solve(int unknown, boolean largest, boolean integer) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.iterations_abort = MOST_STEPS;
        Map<Integer, Variable> variables = new HashMap<>();
        for (int one : block.unknowns()) {
            Variable variable = model.addVariable("u" + one)
                    .lower(bounds.least(one))
                    .upper(bounds.most(one))
                    .integer(integer);
            variables.put(one, one == unknown ? variable.weight(1) : variable);
        }
        for (int i = 0; i < block.relations().size(); i++) {
            add(model.addExpression("r" + i), block.relations().get(i), variables);
        }
        Optimisation.Result result = largest ? model.maximise() : model.minimise();
        if (result.getState().isFeasible()) {
            solution(result, model, variables).ifPresent(this::note);
        }
    }

    private void add(Expression expression, Relation relation, Map<Integer, Variable> variables) {
        long fixed = 0;
        for (int i = 0; i < relation.unknowns().length; i++) {
            Variable variable = variables.get(relation.unknowns()[i]);
            if (variable == null) {
                fixed += relation.coefficients()[i] * bounds.least(relation.unknowns()[i]);
            } else {
                expression.set(variable, relation.coefficients()[i]);
            }
        }
        if (relation.least() == relation.most()) {
            expression.level(relation.least() - fixed);
            return;
        }
        expression.lower(relation.least() - fixed);
        if (relation.most() < Long.MAX_VALUE / 8) {
            expression.upper(relation.most() - fixed);
        }
    }

    /** The solution in whole numbers, if it is one and fits exactly. */
    private Optional<long[]> solution(
            Optimisation.Result result, ExpressionsBasedModel model, Map<Integer, Variable> variables) {
        long[] values = new long[knowledge.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = bounds.least(i);
        }
        for (var entry : variables.entrySet()) {
            BigDecimal value = result.get(model.indexOf(entry.getValue()));
            long rounded = value.setScale(0, RoundingMode.HALF_EVEN).longValueExact();
            boolean within = bounds.least(entry.getKey()) <= rounded && rounded <= bounds.most(entry.getKey());
            if (!within) {
                return Optional.empty();
            }
            values[entry.getKey()] = rounded;
        }
        boolean fits = block.relations().stream().allMatch(relation -> relation.holds(values));
        return fits ? Optional.of(values) : Optional.empty();
    }

    private void note(long[] values) {
        for (Knowledge.Target target : block.targets()) {
            long value = values[target.unknown()];
            long[] range = seen.computeIfAbsent(target, key -> new long[] {value, value});
            range[0] = Math.min(range[0], value);
            range[1] = Math.max(range[1], value);
        }
    }
}
