package victimspack.disclose.hide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import victimspack.disclose.Made;
import victimspack.disclose.PublicText;
import victimspack.disclose.Published;
import victimspack.disclose.Thresholds;
import victimspack.disclose.check.Checker;
import victimspack.disclose.check.Verdict;
import victimspack.grade.Grader;
import victimspack.grade.Results;
import victimspack.measure.DisclosureClass;
import victimspack.measure.Kind;
import victimspack.measure.Tally;

/** What is hidden of random tables passes the check, and no more is hidden than about what must be. */
class HidingPropertyTest {

    private static final Thresholds USUAL = new Thresholds(false);

    @Property(tries = 150, seed = "20260930")
    void countsByOneColumnPassTheCheck(@ForAll long seed) {
        Random random = new Random(seed);
        int quarters = 1 + random.nextInt(6);
        Made made = table(random, Made.of(Kind.PROFILE), quarters, 4 + random.nextInt(9), false);
        pass(made);
    }

    @Property(tries = 150, seed = "20260930")
    void ratesByOneColumnPassTheCheck(@ForAll long seed) {
        Random random = new Random(seed);
        int quarters = 1 + random.nextInt(6);
        pass(table(random, Made.of(Kind.RATE), quarters, 4 + random.nextInt(9), true));
    }

    @Property(tries = 60, seed = "20260930")
    void twoWayTablesWithTheirOneWayTablesPassTheCheck(@ForAll long seed) {
        Random random = new Random(seed);
        DisclosureClass table = random.nextBoolean() ? DisclosureClass.GUARDED : DisclosureClass.PERSONAL;
        int rows = 5 + random.nextInt(3);
        int columns = 7 + random.nextInt(4);
        Made made = Made.of(Kind.PROFILE);
        Tally[] down = new Tally[rows];
        Tally[] across = new Tally[columns];
        Arrays.fill(down, Tally.NONE);
        Arrays.fill(across, Tally.NONE);
        Tally total = Tally.NONE;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Tally cell = Made.count(random.nextInt(60) == 0 ? 1 + random.nextInt(6) : 12 + random.nextInt(30));
                made.category("a x b", "r%d | c%d".formatted(row, column), cell);
                down[row] = down[row].plus(cell);
                across[column] = across[column].plus(cell);
                total = total.plus(cell);
            }
            made.category("a", "r" + row, down[row]);
        }
        for (int column = 0; column < columns; column++) {
            made.category("b", "c" + column, across[column]);
        }
        made.own(DisclosureClass.OPEN, total).by("a", table).by("b", table).by("a x b", table);
        pass(made);
    }

    private static Made table(Random random, Made made, int quarters, int categories, boolean rate) {
        DisclosureClass table = random.nextBoolean() ? DisclosureClass.GUARDED : DisclosureClass.PERSONAL;
        Tally[] totals = new Tally[quarters];
        Tally[][] cells = new Tally[categories][quarters];
        for (int quarter = 0; quarter < quarters; quarter++) {
            totals[quarter] = Tally.NONE;
            for (int category = 0; category < categories; category++) {
                long counted = random.nextInt(12) == 0 ? random.nextInt(10) : 10 + random.nextInt(30);
                long others = random.nextInt(12) == 0 ? random.nextInt(10) : 10 + random.nextInt(30);
                cells[category][quarter] = rate ? Made.rate(counted, counted + others) : Made.count(counted);
                totals[quarter] = totals[quarter].plus(cells[category][quarter]);
            }
        }
        DisclosureClass own = random.nextInt(3) == 0 ? DisclosureClass.GUARDED : DisclosureClass.OPEN;
        made.own(own, totals).by("unit", table);
        for (int category = 0; category < categories; category++) {
            made.category("unit", "c" + category, cells[category]);
        }
        return made;
    }

    private static void pass(Made made) {
        Results truth = Grader.grade(made.counts(), List.of());
        Disclosure.Controlled controlled =
                new Disclosure(USUAL, Published.NOTHING, List.of()).control(truth, Corrections.NONE);
        Verdict verdict =
                new Checker(List.of(made.measure()), USUAL).check(PublicText.pack(controlled.results()), List.of());
        assertThat(verdict.unproven()).isEmpty();
        Statistics.label("hidden").collect(verdict.hidden() > 0);
        Statistics.label("hidden").coverage(cover -> cover.check(true).percentage(many -> many > 10));
    }

    @Property(tries = 200, seed = "20260930")
    void ofALineAtMostTwiceTheFewestCellsAreHidden(@ForAll long seed) {
        Random random = new Random(seed);
        List<Cell> cells = new ArrayList<>();
        boolean rate = random.nextBoolean();
        for (int i = 2 + random.nextInt(7); i > 0; i--) {
            long[] parts = rate ? new long[] {random.nextInt(20), random.nextInt(20)} : new long[] {random.nextInt(20)};
            cells.add(new Cell(0, 1, new Amounts(parts), 5, true));
        }
        compareWithFewest(cells);
    }

    @Property(tries = 150, seed = "20260930")
    void ofATwoWayTableAtMostTwiceTheFewestCellsAreHidden(@ForAll long seed) {
        Random random = new Random(seed);
        List<Cell> cells = new ArrayList<>();
        int rows = 2 + random.nextInt(2);
        int columns = 2 + random.nextInt(3);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                long count = random.nextInt(4) == 0 ? random.nextInt(5) : 5 + random.nextInt(15);
                cells.add(new Cell(row, rows + column, new Amounts(new long[] {count}), 5, true));
            }
        }
        compareWithFewest(cells);
    }

    @Tag("thorough")
    @Property(tries = 15_000)
    void ofALineAtMostTwiceTheFewestCellsAreHiddenByManySeeds(@ForAll long seed) {
        ofALineAtMostTwiceTheFewestCellsAreHidden(seed);
    }

    @Tag("thorough")
    @Property(tries = 5_000)
    void ofATwoWayTableAtMostTwiceTheFewestCellsAreHiddenByManySeeds(@ForAll long seed) {
        ofATwoWayTableAtMostTwiceTheFewestCellsAreHidden(seed);
    }

    private static void compareWithFewest(List<Cell> cells) {
        BitSet primary = new BitSet();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).amounts().sensitive(5, false).isPresent()) {
                primary.set(i);
            }
        }
        Optional<BitSet> hidden = Hiding.protect(cells, primary);
        int fewest = fewest(cells, primary);
        assertThat(hidden.isPresent()).isEqualTo(fewest >= 0);
        Statistics.label("further cells").collect(fewest > 0);
        Statistics.label("further cells").coverage(cover -> cover.check(true).percentage(many -> many > 15));
        hidden.ifPresent(all -> {
            assertThat(isSafe(cells, all)).isTrue();
            int secondary = all.cardinality() - primary.cardinality();
            assertThat(secondary).isLessThanOrEqualTo(2 * fewest);
            Statistics.label("more cells than the fewest").collect(secondary - fewest);
        });
    }

    private static boolean isSafe(List<Cell> cells, BitSet hidden) {
        Ranges ranges = new Ranges(cells);
        return hidden.stream().allMatch(cell -> ranges.isSafe(cell, hidden));
    }

    /** The fewest further cells that protect, by trying all; -1 where none do. */
    private static int fewest(List<Cell> cells, BitSet primary) {
        int fewest = -1;
        for (long chosen = 0; chosen < 1L << cells.size(); chosen++) {
            BitSet hidden = BitSet.valueOf(new long[] {chosen});
            int more = hidden.cardinality() - primary.cardinality();
            boolean better = more >= 0 && (fewest < 0 || more < fewest);
            if (better && contains(hidden, primary) && hasNoZero(cells, hidden) && isSafe(cells, hidden)) {
                fewest = more;
            }
        }
        return fewest;
    }

    private static boolean contains(BitSet all, BitSet some) {
        BitSet missing = (BitSet) some.clone();
        missing.andNot(all);
        return missing.isEmpty();
    }

    private static boolean hasNoZero(List<Cell> cells, BitSet hidden) {
        return hidden.stream().noneMatch(cell -> cells.get(cell).amounts().size() == 0);
    }
}
