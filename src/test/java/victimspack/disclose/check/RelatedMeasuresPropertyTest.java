package victimspack.disclose.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import victimspack.disclose.Thresholds;
import victimspack.measure.Measure;
import victimspack.measure.framework.Frameworks;
import victimspack.store.CaseColumn;
import victimspack.store.CaseTable;

/**
 * Measures of the framework that comes with the program against trying all whole numbers: what the checker calls safe stays
 * unknown to a reader who puts together several measures, their slices, quarters, quarters together, and an earlier pack that
 * published other cells.
 */
class RelatedMeasuresPropertyTest {

    private static final int THRESHOLD = 5;

    /** So many tables are drawn at most for one that is safe. */
    private static final int DRAWS = 80;

    private static final List<String> QUARTERS = List.of("2026-27-Q1", "2026-27-Q2");
    private static final String BOTH = "2026-27-Q1/2026-27-Q2";
    private static final List<String> CODES = List.of("14", "16", "1");
    private static final List<String> ABUSE = List.of("yes", "no");
    private static final List<String> UNITS = List.of("East", "West");
    private static final List<Measure> MEASURES = guarded();

    private static final List<String> ALL_CODES =
            CaseTable.CRIMES.column("outcome_code").map(CaseColumn::codes).orElseThrow();

    /** The framework's measures with the threshold of guarded tables in all, so that small numbers suffice. */
    private static List<Measure> guarded() {
        try {
            Path folder = Files.createTempDirectory("guarded");
            for (Map.Entry<String, byte[]> file :
                    Frameworks.files("victims-strategy").entrySet()) {
                Path copy = folder.resolve(file.getKey());
                Files.createDirectories(copy.resolveSibling("."));
                String text = new String(file.getValue(), StandardCharsets.UTF_8);
                Files.writeString(copy, text.replace("class: personal", "class: guarded"));
            }
            return Frameworks.read(folder).measures();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 12, seed = "20260930")
    void ofARateWhoseCountIsPartOfAProfile(@ForAll long seed) {
        compare(outcomes(new Random(seed), 1), List.of("disengagement", "outcome-profile"), 1);
    }

    @Property(tries = 10, seed = "20260930")
    void overQuartersAndWithAnEarlierPack(@ForAll long seed) {
        compare(outcomes(new Random(seed), 2), List.of("disengagement", "outcome-profile"), 2);
    }

    @Property(tries = 4, seed = "20260930")
    void ofABaseThatIsAmongAnothersPopulation(@ForAll long seed) {
        compare(assessments(new Random(seed)), List.of("vna-completion", "vps-offered"), 1);
    }

    @Tag("thorough")
    @Property(tries = 60)
    void ofARateWhoseCountIsPartOfAProfileOftenSafe(@ForAll long seed) {
        List<String> both = List.of("disengagement", "outcome-profile");
        compare(drawn(seed, random -> outcomes(random, 1), both, 1), both, 1);
        manyAreSafe();
    }

    @Tag("thorough")
    @Property(tries = 40)
    void overQuartersAndWithAnEarlierPackOftenSafe(@ForAll long seed) {
        List<String> both = List.of("disengagement", "outcome-profile");
        compare(drawn(seed, random -> outcomes(random, 2), both, 2), both, 2);
        manyAreSafe();
    }

    @Tag("thorough")
    @Property(tries = 40)
    void ofABaseThatIsAmongAnothersPopulationOftenSafe(@ForAll long seed) {
        List<String> both = List.of("vna-completion", "vps-offered");
        compare(drawn(seed, RelatedMeasuresPropertyTest::assessments, both, 1), both, 1);
        manyAreSafe();
    }

    /** Tables of which the check calls nothing safe compare nothing. */
    private static void manyAreSafe() {
        Statistics.label("verdict").coverage(cover -> cover.check("safe").percentage(many -> many > 20));
    }

    /** Of some tables drawn the first that hides something and that the check calls safe; where none is, the last. */
    private static Puzzle drawn(long seed, Function<Random, Puzzle> make, List<String> names, int packs) {
        Random random = new Random(seed);
        Puzzle puzzle = make.apply(random);
        for (int draw = 1; draw < DRAWS && !isSafe(puzzle, names, packs); draw++) {
            puzzle = make.apply(random);
        }
        return puzzle;
    }

    private static boolean isSafe(Puzzle puzzle, List<String> names, int packs) {
        List<PublicPack> all = IntStream.range(0, packs).mapToObj(puzzle::pack).toList();
        Verdict verdict = checker(names).check(all.get(0), all.subList(1, packs));
        return !puzzle.hidden().isEmpty() && verdict.unproven().isEmpty();
    }

    private static Checker checker(List<String> names) {
        List<Measure> measures = MEASURES.stream()
                .filter(measure -> names.contains(measure.id()))
                .toList();
        return new Checker(measures, new Thresholds(false));
    }

    /** Outcomes by domestic abuse and code: six cells a quarter, of which two codes are disengagement. */
    private static Puzzle outcomes(Random random, int quarters) {
        Puzzle puzzle =
                new Puzzle(random.longs(6L * quarters, 0, quarters == 1 ? 9 : 3).toArray());
        boolean apart = quarters == 1 || random.nextBoolean();
        for (int pack = 0; pack < quarters; pack++) {
            for (int quarter = 0; quarter < quarters - pack; quarter++) {
                totals(puzzle, pack, quarter, random);
                if (apart || pack > 0) {
                    slices(puzzle, pack, List.of(quarter), QUARTERS.get(quarter), random);
                }
            }
            if (!apart && pack == 0) {
                slices(puzzle, pack, List.of(0, 1), BOTH, random);
            }
        }
        return puzzle;
    }

    private static int[] cells(List<Integer> quarters, List<String> abuse, List<String> codes) {
        return quarters.stream()
                .flatMapToInt(quarter -> abuse.stream()
                        .flatMapToInt(one -> codes.stream()
                                .mapToInt(code -> 6 * quarter + 3 * ABUSE.indexOf(one) + CODES.indexOf(code))))
                .toArray();
    }

    private static void totals(Puzzle puzzle, int pack, int quarter, Random random) {
        String period = QUARTERS.get(quarter);
        List<Integer> one = List.of(quarter);
        say(
                puzzle,
                pack,
                "disengagement",
                "",
                "",
                period,
                random.nextInt(3) == 0,
                cells(one, ABUSE, List.of("14", "16")),
                cells(one, ABUSE, List.of("1")));
        say(puzzle, pack, "outcome-profile", "", "", period, false, cells(one, ABUSE, CODES));
    }

    private static void slices(Puzzle puzzle, int pack, List<Integer> quarters, String period, Random random) {
        for (String abuse : ABUSE) {
            List<String> one = List.of(abuse);
            say(
                    puzzle,
                    pack,
                    "disengagement",
                    "domestic_abuse",
                    abuse,
                    period,
                    random.nextInt(4) > 0,
                    cells(quarters, one, List.of("14", "16")),
                    cells(quarters, one, List.of("1")));
        }
        boolean crossed = random.nextBoolean();
        for (String code : ALL_CODES) {
            // A closed list has a row for each code, and nobody is in the rows of the others.
            List<String> one = CODES.contains(code) ? List.of(code) : List.of();
            say(
                    puzzle,
                    pack,
                    "outcome-profile",
                    "outcome_code",
                    code,
                    period,
                    random.nextInt(3) == 0,
                    cells(quarters, ABUSE, one));
            for (String abuse : crossed ? ABUSE : List.<String>of()) {
                say(
                        puzzle,
                        pack,
                        "outcome-profile",
                        "domestic_abuse x outcome_code",
                        abuse + " | " + code,
                        period,
                        random.nextInt(5) > 0,
                        cells(quarters, List.of(abuse), one));
            }
        }
    }

    private static void say(
            Puzzle puzzle,
            int pack,
            String measure,
            String slice,
            String category,
            String period,
            boolean hidden,
            int[]... parts) {
        puzzle.say(new Puzzle.Statement(pack, measure, slice, category, period, List.of(parts), new int[0], hidden));
    }

    /** Persons of two units: assessed, not assessed, or outside that base; each offered a statement or not. */
    private static Puzzle assessments(Random random) {
        Puzzle puzzle = new Puzzle(random.longs(12, 0, 3).toArray());
        String now = QUARTERS.get(1);
        boolean own = random.nextInt(3) == 0;
        puzzle.say(new Puzzle.Statement(
                0,
                "vna-completion",
                "",
                "",
                now,
                List.of(persons(UNITS, 0), persons(UNITS, 1)),
                persons(UNITS, 2),
                own));
        puzzle.say(new Puzzle.Statement(
                0,
                "vps-offered",
                "",
                "",
                now,
                List.of(offered(UNITS, true), offered(UNITS, false)),
                new int[0],
                false));
        for (String unit : UNITS) {
            List<String> one = List.of(unit);
            say(
                    puzzle,
                    0,
                    "vna-completion",
                    "unit",
                    unit,
                    now,
                    random.nextInt(4) > 0,
                    persons(one, 0),
                    persons(one, 1));
            say(
                    puzzle,
                    0,
                    "vps-offered",
                    "unit",
                    unit,
                    now,
                    random.nextInt(3) > 0,
                    offered(one, true),
                    offered(one, false));
        }
        return puzzle;
    }

    /** The cells of those who are assessed, not assessed, or outside the base. */
    private static int[] persons(List<String> units, int state) {
        return units.stream()
                .flatMapToInt(unit -> IntStream.of(0, 1).map(offer -> 6 * UNITS.indexOf(unit) + 2 * state + offer))
                .toArray();
    }

    private static int[] offered(List<String> units, boolean offered) {
        return units.stream()
                .flatMapToInt(unit ->
                        IntStream.of(0, 1, 2).map(state -> 6 * UNITS.indexOf(unit) + 2 * state + (offered ? 1 : 0)))
                .toArray();
    }

    private static void compare(Puzzle puzzle, List<String> names, int packs) {
        Checker checker = checker(names);
        List<PublicPack> all = IntStream.range(0, packs).mapToObj(puzzle::pack).toList();
        List<PublicPack> earlier = all.subList(1, packs);
        List<String> unproven = words(checker.check(all.get(0), earlier));
        Set<String> known = new HashSet<>(unproven);
        if (packs > 1) {
            // What the earlier pack tells alone is told already.
            known.addAll(words(checker.check(all.get(1), List.of())));
        }
        List<Long> ranges = puzzle.ranges();
        List<String> narrow = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.get(i) < THRESHOLD && puzzle.hidden().get(i).pack() == 0) {
                narrow.add(puzzle.hidden().get(i).place());
            }
        }
        assertThat(known).as("%s with ranges %s", puzzle, ranges).containsAll(narrow);
        Statistics.label("verdict").collect(unproven.isEmpty() ? "safe" : "unsafe");
        Statistics.label("verdict").coverage(cover -> cover.check("safe").count(many -> many > 0));
    }

    private static List<String> words(Verdict verdict) {
        return verdict.unproven().stream()
                .map(place -> String.join(", ", place.measure(), place.slice(), place.category(), place.period()))
                .toList();
    }
}
