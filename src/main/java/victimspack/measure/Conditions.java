package victimspack.measure;

import victimspack.measure.condition.Condition;

/**
 * Which rows a measure is about. Counted rows are always among the base, and pending rows never are.
 *
 * @param population the rows it is about
 * @param among      the base
 * @param counted    the rows counted
 * @param pending    rows not yet decidable
 */
public record Conditions(Condition population, Condition among, Condition counted, Condition pending) {}
