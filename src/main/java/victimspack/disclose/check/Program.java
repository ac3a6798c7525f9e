package victimspack.disclose.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.ojalgo.concurrent.Parallelism;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/** A block as a linear program, or one in whole numbers, in which one unknown is as large or as small as it can be. */
final class Program {

    private static final long NO_LIMIT = Long.MAX_VALUE / 8;

    private static final int MOST_STEPS = 20_000;

    /** So many linear programs a search in whole numbers is taken to be worth. */
    private static final int SEARCHED = 20;

    /** One search at a time, so that every machine goes the same way. */
    private static final IntegerStrategy IN_TURN =
            IntegerStrategy.newConfigurable().withParallelism(Parallelism.ONE);

    private final Block block;
    private final Bounds bounds;
    private final Work work;
    private final Merged merged;

    Program(Block block, Bounds bounds, Work work) {
        this.block = block;
        this.bounds = bounds;
        this.work = work;
        this.merged = new Merged(block.relations(), bounds);
    }

    /** The values of the block's unknowns, in their order and rounded; empty where there are none, or no work is left. */
    Optional<long[]> solve(int unknown, boolean largest, boolean whole) {
        Map<Integer, long[]> ranges = ranges();
        long size = ranges.size() + block.relations().size();
        long once = size * ranges.size() * block.relations().size() / 4;
        if (!work.spend(whole ? SEARCHED * once : once)) {
            return Optional.empty();
        }
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.iterations_abort = MOST_STEPS;
        model.options.integer(IN_TURN);
        Map<Integer, Variable> variables = new HashMap<>();
        int aim = merged.of(unknown).unknown();
        ranges.forEach((one, range) -> {
            Variable variable =
                    model.addVariable("u" + one).lower(range[0]).upper(range[1]).integer(whole);
            variables.put(one, one == aim ? variable.weight(1) : variable);
        });
        for (int i = 0; i < block.relations().size(); i++) {
            add(model, i, variables);
        }
        Optimisation.Result result = largest ? model.maximise() : model.minimise();
        return result.getState().isFeasible() ? Optional.of(values(result, model, variables)) : Optional.empty();
    }

    /** The unknowns that are left, with their bounds and those of all that stand for them. */
    private Map<Integer, long[]> ranges() {
        Map<Integer, long[]> ranges = new LinkedHashMap<>();
        for (int one : block.unknowns()) {
            Merged.As as = merged.of(one);
            long least = bounds.least(one) - as.more();
            long most = bounds.most(one) - as.more();
            long[] range = ranges.computeIfAbsent(as.unknown(), key -> new long[] {least, most});
            range[0] = Math.max(range[0], least);
            range[1] = Math.min(range[1], most);
        }
        return ranges;
    }

    private void add(ExpressionsBasedModel model, int number, Map<Integer, Variable> variables) {
        Relation relation = block.relations().get(number);
        long fixed = 0;
        Map<Integer, Long> terms = new TreeMap<>();
        for (int i = 0; i < relation.unknowns().length; i++) {
            int unknown = relation.unknowns()[i];
            long times = relation.coefficients()[i];
            if (bounds.isFixed(unknown)) {
                fixed += times * bounds.least(unknown);
            } else {
                Merged.As as = merged.of(unknown);
                fixed += times * as.more();
                terms.merge(as.unknown(), times, Long::sum);
            }
        }
        terms.values().removeIf(times -> times == 0);
        if (!terms.isEmpty()) {
            Expression expression = model.addExpression("r" + number);
            terms.forEach((unknown, times) -> expression.set(Objects.requireNonNull(variables.get(unknown)), times));
            limit(expression, relation, fixed);
        }
    }

    private static void limit(Expression expression, Relation relation, long fixed) {
        if (relation.least() == relation.most()) {
            expression.level(relation.least() - fixed);
            return;
        }
        if (relation.least() > -NO_LIMIT) {
            expression.lower(relation.least() - fixed);
        }
        if (relation.most() < NO_LIMIT) {
            expression.upper(relation.most() - fixed);
        }
    }

    private long[] values(Optimisation.Result result, ExpressionsBasedModel model, Map<Integer, Variable> variables) {
        List<Integer> unknowns = block.unknowns();
        long[] values = new long[unknowns.size()];
        for (int i = 0; i < values.length; i++) {
            Merged.As as = merged.of(unknowns.get(i));
            BigDecimal value = result.get(model.indexOf(Objects.requireNonNull(variables.get(as.unknown()))));
            values[i] = value.setScale(0, RoundingMode.HALF_EVEN).longValue() + as.more();
        }
        return values;
    }
}
