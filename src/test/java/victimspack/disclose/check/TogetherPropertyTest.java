package victimspack.disclose.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import victimspack.disclose.Made;
import victimspack.disclose.Thresholds;
import victimspack.extract.Quarter;
import victimspack.measure.DisclosureClass;
import victimspack.measure.Kind;

/** Four quarters together of a count of persons, in one pack and in several, against trying all whole numbers. */
class TogetherPropertyTest {

    private static final int QUARTERS = 7;
    private static final int FOUR = 4;
    private static final int THRESHOLD = 10;

    private final long[] truth = new long[QUARTERS];

    /** Told in each pack, the newest first: the last quarters of four, by their places. */
    private final List<TreeSet<Integer>> packs = new ArrayList<>();

    @Property(tries = 60, seed = "20260930")
    void whatIsNotProvenIsWhatIsNarrow(@ForAll long seed) {
        Random random = new Random(seed);
        int most = 4 + random.nextInt(8);
        Arrays.setAll(truth, quarter -> 1 + random.nextInt(most));
        packs.clear();
        int number = 1 + random.nextInt(2);
        for (int pack = 0; pack < number; pack++) {
            TreeSet<Integer> told = new TreeSet<>();
            IntStream.range(FOUR - 1, QUARTERS - pack)
                    .filter(last -> random.nextInt(4) > 0)
                    .forEach(told::add);
            packs.add(told);
        }
        List<String> unproven = unproven(0, number);
        if (number > 1) {
            // What the earlier pack tells alone is told already.
            List<String> before = unproven(1, number);
            List<String> narrow = narrow();
            narrow.removeAll(before);
            assertThat(unproven).as("%s, %s", Arrays.toString(truth), packs).containsAll(narrow);
        } else {
            assertThat(unproven)
                    .as("%s, %s", Arrays.toString(truth), packs)
                    .containsExactlyInAnyOrderElementsOf(narrow());
        }
        Statistics.label("verdict").collect(unproven.isEmpty() ? "safe" : "unsafe");
        Statistics.label("verdict").coverage(cover -> {
            cover.check("safe").percentage(many -> many > 10);
            cover.check("unsafe").percentage(many -> many > 10);
        });
    }

    @Tag("thorough")
    @Property(tries = 1_000)
    void whatIsNotProvenIsWhatIsNarrowByManySeeds(@ForAll long seed) {
        whatIsNotProvenIsWhatIsNarrow(seed);
    }

    private List<String> unproven(int from, int to) {
        List<PublicPack> all = IntStream.range(from, to).mapToObj(this::pack).toList();
        return new Checker(
                        List.of(Made.of(Kind.COUNT)
                                .own(DisclosureClass.PERSONAL)
                                .measure()),
                        new Thresholds(false))
                .check(all.get(0), all.subList(1, all.size())).unproven().stream()
                        .map(Verdict.Place::period)
                        .toList();
    }

    private static Quarter quarter(int place) {
        return Made.REPORTED.plus(place + 1 - QUARTERS);
    }

    /** A pack ends as many quarters before the newest as it is older. */
    private PublicPack pack(int pack) {
        StringBuilder file = new StringBuilder(
                "measure,priority,period,numerator,denominator,pending,excluded,value,lower,upper,graded_numerator,"
                        + "graded_denominator,graded_value,baseline,change,grade,calculated_grade,status\n");
        for (int place = 0; place < QUARTERS - pack; place++) {
            String told = packs.get(pack).contains(place) ? String.valueOf(sum(truth, place)) : "";
            file.append("m,p,%s,,,,,,,,%s,,%s,,,,,hidden\n".formatted(quarter(place), told, told));
        }
        return PublicPack.read(
                file.toString(),
                "measure,priority,period,slice,category,numerator,denominator,pending,excluded,value,lower,upper,baseline,"
                        + "change,grade,calculated_grade,status\n");
    }

    private static long sum(long[] values, int last) {
        return Arrays.stream(values, last + 1 - FOUR, last + 1).sum();
    }

    /** The quarters of which an own number, or four together that no pack tells, lies within less than the threshold. */
    private List<String> narrow() {
        long[][] ends = new long[2 * QUARTERS][];
        Arrays.setAll(ends, i -> new long[] {Long.MAX_VALUE, Long.MIN_VALUE});
        search(new long[QUARTERS], 0, ends);
        List<String> narrow = new ArrayList<>();
        for (int place = 0; place < QUARTERS; place++) {
            boolean four = place >= FOUR - 1 && !isTold(place) && width(ends[QUARTERS + place]) < THRESHOLD;
            if (four || width(ends[place]) < THRESHOLD) {
                narrow.add(quarter(place).toString());
            }
        }
        return narrow;
    }

    private static long width(long[] ends) {
        return ends[1] - ends[0];
    }

    private boolean isTold(int place) {
        return packs.stream().anyMatch(told -> told.contains(place));
    }

    /** Numbers that are bounded by no sum are tried up to one that makes them wide. */
    private void search(long[] values, int at, long[][] ends) {
        if (at == QUARTERS) {
            for (int place = 0; place < QUARTERS; place++) {
                note(ends[place], values[place]);
                if (place >= FOUR - 1) {
                    note(ends[QUARTERS + place], sum(values, place));
                }
            }
            return;
        }
        long known = isTold(at) ? sum(truth, at) : -1;
        long most = IntStream.range(at, Math.min(QUARTERS, at + FOUR)).anyMatch(this::isTold) ? 45 : 1 + THRESHOLD;
        for (long value = 1; value <= most; value++) {
            values[at] = value;
            if (known < 0 || sum(values, at) == known) {
                if (isPossible(values, at)) {
                    search(values, at + 1, ends);
                }
            }
        }
    }

    /** Whether no sum to come is too large already. */
    private boolean isPossible(long[] values, int at) {
        return IntStream.range(Math.max(at + 1, FOUR - 1), Math.min(QUARTERS, at + FOUR))
                .filter(this::isTold)
                .allMatch(last -> Arrays.stream(values, last + 1 - FOUR, at + 1).sum() + last - at <= sum(truth, last));
    }

    private static void note(long[] ends, long value) {
        ends[0] = Math.min(ends[0], value);
        ends[1] = Math.max(ends[1], value);
    }
}
