package victimspack.pack.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import victimspack.measure.Counted;
import victimspack.measure.Framework;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Slice;
import victimspack.measure.Tally;
import victimspack.measure.framework.Frameworks;
import victimspack.pack.GivenPack;

/** The order of units by a measure whose minimum base is 30. */
class UnitRankingTest {

    private static final Framework FRAMEWORK = Frameworks.builtIn("unit-performance");

    private static Optional<UnitRanking> ranking(Map<String, Tally> units) {
        Measure measure = FRAMEWORK.measures().stream()
                .filter(one -> one.id().equals("vna-completion"))
                .findFirst()
                .orElseThrow();
        List<Slice> slices = new ArrayList<>();
        new TreeMap<>(units)
                .forEach((unit, tally) ->
                        slices.add(new Slice(measure.breakdowns().get(0), unit, series(tally))));
        Tally force = units.values().stream().reduce(Tally.NONE, Tally::plus);
        Counted counted = new Counted(measure, Optional.empty(), series(force), slices);
        return UnitRanking.of(new GivenPack().framework(FRAMEWORK).results(), counted);
    }

    private static Series series(Tally tally) {
        return Series.ofQuarters(Map.of(GivenPack.REPORTED, tally), false);
    }

    private static Tally of(long numerator, long base) {
        return Tally.of(numerator, base, 0, 0);
    }

    @Test
    void theBestComesFirstEqualsShareARankAndSmallUnitsHaveNone() {
        UnitRanking ranking = ranking(
                        Map.of("West", of(80, 100), "East", of(80, 100), "North", of(90, 100), "South", of(10, 10)))
                .orElseThrow();
        assertThat(ranking.lines())
                .extracting(UnitRanking.Line::unit, ranking::rank)
                .containsExactly(
                        tuple("North", "1 of 3"),
                        tuple("East", "2 of 3"),
                        tuple("West", "2 of 3"),
                        tuple("South", "[z]"));
        assertThat(ranking.outside()).isEmpty();
    }

    @Test
    void aUnitFarFromTheForceLiesOutsideTheLimits() {
        UnitRanking ranking = ranking(Map.of(
                        "A", of(90, 100), "B", of(90, 100), "C", of(90, 100), "D", of(90, 100), "E", of(40, 100)))
                .orElseThrow();
        assertThat(ranking.outside())
                .extracting(UnitRanking.Line::unit, UnitRanking::words)
                .contains(tuple("E", "below the 99.8% limit"));
    }

    @Test
    void twoUnitsAreNoOrder() {
        assertThat(ranking(Map.of("A", of(90, 100), "B", of(80, 100), "C", of(8, 10))))
                .isEmpty();
    }
}
