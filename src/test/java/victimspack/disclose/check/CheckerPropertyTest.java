package victimspack.disclose.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import victimspack.disclose.Made;
import victimspack.disclose.Thresholds;
import victimspack.measure.DisclosureClass;
import victimspack.measure.Kind;
import victimspack.measure.Measure;

/** The checker against trying all whole numbers: it calls safe exactly what stays unknown, over random small tables. */
class CheckerPropertyTest {

    private static final String NOW = "2026-27-Q2";
    private static final int THRESHOLD = 5;

    @Property(tries = 50, seed = "20260930")
    void oneWayTablesOfQuarters(@ForAll long seed) {
        Random random = new Random(seed);
        int quarters = 1 + random.nextInt(2);
        int categories = 2 + random.nextInt(3 - quarters + 1);
        Puzzle puzzle = new Puzzle(numbers(random, categories * quarters, quarters == 1 ? 9 : 6));
        for (int quarter = 0; quarter < quarters; quarter++) {
            String period = quarter == 0 ? NOW : "2026-27-Q1";
            int first = quarter * categories;
            puzzle.say(
                    0,
                    "",
                    "",
                    period,
                    false,
                    IntStream.range(first, first + categories).toArray());
            for (int category = 0; category < categories; category++) {
                puzzle.say(0, "unit", "c" + category, period, random.nextBoolean(), new int[] {first + category});
            }
        }
        compare(puzzle, Kind.COUNT, 1, List.of("unit"));
    }

    @Property(tries = 50, seed = "20260930")
    void twoWayTablesWithTheirTotals(@ForAll long seed) {
        Random random = new Random(seed);
        int rows = 2;
        int columns = 2 + random.nextInt(2);
        boolean all = random.nextBoolean();
        Puzzle puzzle = new Puzzle(numbers(random, rows * columns, 12));
        puzzle.say(0, "", "", NOW, false, IntStream.range(0, rows * columns).toArray());
        for (int row = 0; row < rows; row++) {
            int of = row;
            for (int column = 0; column < columns; column++) {
                puzzle.say(
                        0, "a x b", "r%d | c%d".formatted(row, column), NOW, all || random.nextInt(3) > 0, new int[] {
                            row * columns + column
                        });
            }
            int[] line = IntStream.range(0, columns)
                    .map(column -> of * columns + column)
                    .toArray();
            puzzle.say(0, "a", "r" + row, NOW, !all && random.nextInt(4) == 0, line);
        }
        for (int column = 0; column < columns; column++) {
            int of = column;
            int[] line = IntStream.range(0, rows).map(row -> row * columns + of).toArray();
            puzzle.say(0, "b", "c" + column, NOW, !all && random.nextInt(4) == 0, line);
        }
        compare(puzzle, Kind.COUNT, 1, List.of("a x b", "a", "b"));
    }

    @Property(tries = 50, seed = "20260930")
    void monthsAndTheirQuarters(@ForAll long seed) {
        Random random = new Random(seed);
        Puzzle puzzle = new Puzzle(numbers(random, 6, 6));
        puzzle.say(0, "", "", "2026-27-Q1", random.nextInt(4) == 0, new int[] {0, 1, 2});
        puzzle.say(0, "", "", NOW, false, new int[] {3, 4, 5});
        for (int month = 0; month < 6; month++) {
            puzzle.say(0, "", "", "2026-0" + (4 + month), random.nextBoolean(), new int[] {month});
        }
        compare(puzzle, Kind.COUNT, 1, List.of());
    }

    /** Twelve months that roll on from pack to pack: each earlier pack ends a quarter before the next. */
    @Property(tries = 25, seed = "20260930")
    void fourQuartersTogetherAfterOneOrTwoEarlierPacksOfFour(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> quarters = List.of("2025-26-Q1", "2025-26-Q2", "2025-26-Q3", "2025-26-Q4", "2026-27-Q1", NOW);
        int packs = 2 + random.nextInt(2);
        int oldest = 3 - packs;
        Puzzle puzzle = new Puzzle(numbers(random, 12 - 2 * oldest, 3));
        for (int quarter = oldest; quarter < 6; quarter++) {
            int cell = 2 * (quarter - oldest);
            puzzle.say(0, "", "", quarters.get(quarter), false, new int[] {cell, cell + 1});
        }
        for (int pack = 0; pack < packs; pack++) {
            int first = 2 - pack;
            boolean all = random.nextInt(3) > 0;
            String period = quarters.get(first) + "/" + quarters.get(first + 3);
            for (int category = 0; category < 2; category++) {
                int of = category;
                int[] year = IntStream.range(first - oldest, first - oldest + 4)
                        .map(quarter -> 2 * quarter + of)
                        .toArray();
                puzzle.say(pack, "sex", "c" + category, period, all || random.nextBoolean(), year);
            }
        }
        compare(puzzle, Kind.COUNT, packs, List.of("sex"));
    }

    @Tag("thorough")
    @Property(tries = 500)
    void fourQuartersTogetherAfterOneOrTwoEarlierPacksOfFourByManySeeds(@ForAll long seed) {
        fourQuartersTogetherAfterOneOrTwoEarlierPacksOfFour(seed);
    }

    @Property(tries = 50, seed = "20260930")
    void ratesHideBothWhoIsCountedAndWhoIsNot(@ForAll long seed) {
        Random random = new Random(seed);
        int categories = 2 + random.nextInt(2);
        Puzzle puzzle = new Puzzle(numbers(random, 2 * categories, 6));
        int[] counted = IntStream.range(0, categories).toArray();
        int[] rest = IntStream.range(categories, 2 * categories).toArray();
        puzzle.say(0, "", "", NOW, false, counted, rest);
        for (int category = 0; category < categories; category++) {
            puzzle.say(0, "unit", "c" + category, NOW, random.nextInt(3) > 0, new int[] {category}, new int[] {
                categories + category
            });
        }
        compare(puzzle, Kind.RATE, 1, List.of("unit"));
    }

    private static long[] numbers(Random random, int length, int most) {
        return random.longs(length, 0, most + 1L).toArray();
    }

    /** Enough tables hide something, are safe, and are not: the comparison is not one of nothing. */
    private static void compareEnough() {
        Statistics.label("hidden cells").coverage(cover -> cover.check("some").percentage(many -> many > 60));
        Statistics.label("verdict").coverage(cover -> {
            cover.check("safe").percentage(many -> many > 10);
            cover.check("unsafe").percentage(many -> many > 10);
        });
    }

    private static void compare(Puzzle puzzle, Kind kind, int packs, List<String> slices) {
        Made made = Made.of(kind).own(DisclosureClass.GUARDED);
        slices.forEach(slice -> made.by(slice, DisclosureClass.GUARDED));
        Measure measure = made.measure();
        List<PublicPack> all = new ArrayList<>();
        IntStream.range(0, packs).forEach(pack -> all.add(puzzle.pack(pack)));
        Verdict verdict = new Checker(List.of(measure), new Thresholds(false)).check(all.get(0), all.subList(1, packs));

        Statistics.label("hidden cells").collect(puzzle.hidden().isEmpty() ? "none" : "some");
        Statistics.label("verdict").collect(verdict.unproven().isEmpty() ? "safe" : "unsafe");
        List<Long> ranges = puzzle.ranges();
        List<String> narrow = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            Puzzle.Statement statement = puzzle.hidden().get(i);
            if (ranges.get(i) < THRESHOLD) {
                narrow.add(statement.slice() + statement.category() + statement.period());
            }
        }
        List<String> unproven = verdict.unproven().stream()
                .map(place -> place.slice() + place.category() + place.period())
                .toList();
        if (packs == 1) {
            assertThat(unproven).containsExactlyInAnyOrderElementsOf(narrow);
        } else {
            List<String> now = puzzle.hidden().stream()
                    .filter(statement -> statement.pack() == 0)
                    .map(statement -> statement.slice() + statement.category() + statement.period())
                    .toList();
            assertThat(unproven)
                    .containsAll(narrow.stream().filter(now::contains).toList());
            assertThat(narrow).containsAll(unproven);
        }
        compareEnough();
    }
}
