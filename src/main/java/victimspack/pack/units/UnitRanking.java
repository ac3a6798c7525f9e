package victimspack.pack.units;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Funnel;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Valuation;
import victimspack.grade.Value;
import victimspack.measure.Better;
import victimspack.measure.Counted;
import victimspack.measure.Measure;
import victimspack.measure.Slice;
import victimspack.measure.Tally;
import victimspack.measure.Units;
import victimspack.pack.words.Period;
import victimspack.pack.words.Shorthand;

/**
 * The force's units by their value of a measure, over the period that it is graded on: the best first, or the highest where
 * neither direction is better. Units on a base under the measure's minimum have no rank.
 *
 * @param measure a rate
 * @param period  over which it is counted
 * @param all     of the force as a whole, cases without a unit included
 * @param lines   the ranked units, then the others by name
 */
public record UnitRanking(Measure measure, Period period, Value all, List<Line> lines) {

    /** Fewer units than these are no order. */
    private static final int FEWEST = 3;

    /**
     * A unit.
     *
     * @param rank  1 for the best; null where it has none
     * @param place among what chance alone would usually produce; null where it has no value
     */
    record Line(String unit, Value value, @Nullable Integer rank, Funnel.@Nullable Place place) {

        boolean is(@Nullable String name) {
            return unit.equals(name);
        }

        boolean isOutside() {
            return place != null && place != Funnel.Place.WITHIN;
        }
    }

    /** The ranking of every measure that has one, in the framework's order. */
    static List<UnitRanking> all(Results force) {
        return force.counts().measures().stream()
                .flatMap(counted -> of(force, counted).stream())
                .toList();
    }

    /** The ranking of a measure; empty where it is no rate, or too few units have a base that can be ranked. */
    public static Optional<UnitRanking> of(Results force, Counted counted) {
        Measure measure = counted.measure();
        List<Slice> units = Units.of(counted);
        if (!measure.isPercentage() || units.isEmpty()) {
            return Optional.empty();
        }
        Period usual = Period.graded(measure, force.reported(), force.counts().quarters());
        Period period = usual.shown(counted, units.get(0).breakdown());
        Value all = Valuation.of(measure, period.tally(counted.series()));
        if (all.exact() == null) {
            return Optional.empty();
        }
        Funnel funnel = new Funnel(Objects.requireNonNull(all.exact()));
        List<Line> lines = units.stream()
                .map(unit -> line(measure, unit.category(), period.tally(unit.series()), funnel))
                .toList();
        UnitRanking ranking = new UnitRanking(measure, period, all, ranked(measure, lines));
        return ranking.ranked() < FEWEST ? Optional.empty() : Optional.of(ranking);
    }

    /** The ranking of the measure that a result is of. */
    public static Optional<UnitRanking> of(Results force, Result result) {
        return of(force, force.counts().measure(result.measure().id()));
    }

    private static Line line(Measure measure, String unit, Tally tally, Funnel funnel) {
        Value value = Valuation.of(measure, tally);
        Funnel.Place place = value.exact() == null ? null : funnel.place(tally.numerator(), tally.denominator());
        return new Line(unit, value, null, place);
    }

    private static List<Line> ranked(Measure measure, List<Line> lines) {
        Comparator<Line> lowest = Comparator.comparing(UnitRanking::exact);
        List<Line> inOrder = lines.stream()
                .filter(line -> line.value().exact() != null
                        && !Valuation.isLowBase(measure, line.value().tally()))
                .sorted((measure.better() == Better.LOWER ? lowest : lowest.reversed()).thenComparing(Line::unit))
                .toList();
        List<Line> all = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            Line line = inOrder.get(i);
            rank = i > 0 && exact(line).equals(exact(inOrder.get(i - 1))) ? rank : i + 1;
            all.add(new Line(line.unit(), line.value(), rank, line.place()));
        }
        Set<Line> placed = new HashSet<>(inOrder);
        lines.stream()
                .filter(line -> !placed.contains(line))
                .sorted(Comparator.comparing(Line::unit))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static BigFraction exact(Line line) {
        return Objects.requireNonNull(line.value().exact());
    }

    Optional<Line> line(String unit) {
        return lines.stream().filter(line -> line.is(unit)).findFirst();
    }

    /** How many units have a rank. */
    long ranked() {
        return lines.stream().filter(line -> line.rank() != null).count();
    }

    /** The units whose value chance alone would rarely produce, best first. */
    List<Line> outside() {
        return lines.stream().filter(Line::isOutside).toList();
    }

    /** A unit's rank among how many, such as {@code 3 of 12}; shorthand where it has none. */
    String rank(Line line) {
        return line.rank() == null ? Shorthand.NOT_APPLICABLE : line.rank() + " of " + ranked();
    }

    /** Where a value lies among the limits, in words. */
    static String words(Line line) {
        if (line.place() == null) {
            return line.value().tally().hidden() ? Shorthand.CONFIDENTIAL : Shorthand.NOT_APPLICABLE;
        }
        return switch (line.place()) {
            case FAR_BELOW -> "below the 99.8% limit";
            case BELOW -> "below the 95% limit";
            case WITHIN -> "within the limits";
            case ABOVE -> "above the 95% limit";
            case FAR_ABOVE -> "above the 99.8% limit";
        };
    }
}
