package victimspack.disclose.hide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import victimspack.disclose.Made;
import victimspack.disclose.Published;
import victimspack.disclose.Thresholds;
import victimspack.grade.Grader;
import victimspack.grade.Results;
import victimspack.measure.Counted;
import victimspack.measure.DisclosureClass;
import victimspack.measure.Kind;
import victimspack.measure.Series;
import victimspack.measure.Slice;
import victimspack.measure.Tally;

/**
 * Whatever is written of a public pack is made of the results that disclosure control leaves. Where hidden numbers change places
 * these results are the same, so that nothing made of them can tell which was which: no order, scale, arrow or sentence.
 */
class HiddenNumbersDoNotMatterPropertyTest {

    private static final int QUARTERS = 8;

    private static final Thresholds USUAL = new Thresholds(false);

    @Property(tries = 300, seed = "20260930")
    void twoHiddenCellsOfATableCanChangePlaces(@ForAll long seed) {
        Random random = new Random(seed);
        boolean rate = random.nextBoolean();
        DisclosureClass table = random.nextBoolean() ? DisclosureClass.GUARDED : DisclosureClass.PERSONAL;
        Tally[][] cells = new Tally[9 + random.nextInt(6)][QUARTERS];
        for (Tally[] category : cells) {
            boolean few = random.nextInt(12) == 0;
            Arrays.setAll(category, quarter -> tally(random, rate, few || random.nextInt(40) == 0));
        }
        Results shown = shown(made(rate, table, cells));
        List<List<Integer>> hidden = hidden(shown);
        boolean compared = false;
        if (hidden.size() > 1) {
            Results other = shown(made(rate, table, exchanged(cells, hidden.get(0), hidden.get(1))));
            // Of two further cells of one size the first is hidden, which may be another one now.
            compared = hidden(other).equals(hidden);
            assertThat(!compared || other.equals(shown)).as("seed %d", seed).isTrue();
        }
        Statistics.label("compared").collect(compared);
        Statistics.label("compared").coverage(cover -> cover.check(true).percentage(many -> many > 10));
    }

    private static Tally tally(Random random, boolean rate, boolean few) {
        long counted = few ? random.nextInt(3) : 10 + random.nextInt(30);
        return rate ? Made.rate(counted, counted + 10 + random.nextInt(30)) : Made.count(counted);
    }

    private static Made made(boolean rate, DisclosureClass table, Tally[][] cells) {
        Tally[] totals = new Tally[QUARTERS];
        Arrays.fill(totals, Tally.NONE);
        Made made = Made.of(rate ? Kind.RATE : Kind.PROFILE);
        for (int category = 0; category < cells.length; category++) {
            made.category("unit", "c" + category, cells[category]);
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                totals[quarter] = totals[quarter].plus(cells[category][quarter]);
            }
        }
        return made.own(DisclosureClass.OPEN, totals).by("unit", table);
    }

    private static Results shown(Made made) {
        Results truth = Grader.grade(made.counts(), List.of());
        return new Disclosure(USUAL, Published.NOTHING, List.of())
                .control(truth, Corrections.NONE)
                .results();
    }

    /** The hidden categories of the first period that hides two, each with its first and last quarter; none where some were merged. */
    private static List<List<Integer>> hidden(Results shown) {
        Counted counted = shown.counts().measure("m");
        boolean merged =
                counted.slices().stream().anyMatch(slice -> slice.category().equals(Slice.OTHER));
        for (int last = 0; last < QUARTERS && !merged; last++) {
            List<List<Integer>> found = new ArrayList<>();
            for (Slice slice : counted.slices()) {
                Series.Pooled pooled = slice.series().pooled();
                boolean isHidden = pooled == null
                        ? slice.series()
                                .quarter(shown.counts().quarters().get(last))
                                .hidden()
                        : pooled.tally().hidden() && last == QUARTERS - 1;
                if (isHidden) {
                    int category = Integer.parseInt(slice.category().substring(1));
                    found.add(List.of(category, pooled == null ? last : QUARTERS - 4, last));
                }
            }
            if (found.size() > 1) {
                return found;
            }
        }
        return List.of();
    }

    private static Tally[][] exchanged(Tally[][] cells, List<Integer> one, List<Integer> other) {
        Tally[][] changed = Arrays.stream(cells).map(Tally[]::clone).toArray(Tally[][]::new);
        for (int quarter = one.get(1); quarter <= one.get(2); quarter++) {
            changed[one.get(0)][quarter] = cells[other.get(0)][quarter];
            changed[other.get(0)][quarter] = cells[one.get(0)][quarter];
        }
        return changed;
    }
}
