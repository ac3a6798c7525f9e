package victimspack.disclose.hide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import victimspack.disclose.Made;
import victimspack.disclose.PublicText;
import victimspack.disclose.Published;
import victimspack.disclose.Thresholds;
import victimspack.disclose.Unproven;
import victimspack.disclose.check.Checker;
import victimspack.disclose.check.PublicPack;
import victimspack.disclose.check.Verdict;
import victimspack.grade.Grader;
import victimspack.grade.Results;
import victimspack.measure.DisclosureClass;
import victimspack.measure.Kind;
import victimspack.measure.Tally;

/** Packs of one quarter after another, some of revised numbers: each passes the check together with those before it. */
class EarlierPacksPropertyTest {

    private static final Thresholds USUAL = new Thresholds(false);

    private static final List<String> CATEGORIES = List.of("a", "b", "c", "d");

    @Property(tries = 60, seed = "20260930")
    void eachPackPassesTheCheckWithThoseBeforeIt(@ForAll long seed) {
        Random random = new Random(seed);
        DisclosureClass table = random.nextBoolean() ? DisclosureClass.GUARDED : DisclosureClass.PERSONAL;
        int most = 4 + random.nextInt(20);
        long[][] counts = new long[CATEGORIES.size()][7];
        for (long[] row : counts) {
            Arrays.setAll(row, quarter -> random.nextInt(most));
        }
        List<PublicPack> earlier = new ArrayList<>();
        List<Published.Row> rows = new ArrayList<>();
        for (int last = 4; last <= 7; last++) {
            if (random.nextInt(3) == 0) {
                counts[random.nextInt(CATEGORIES.size())][last - 2] += 1 + random.nextInt(3);
            }
            Made made = made(table, counts, 7 - last, last);
            Results truth = Grader.grade(made.counts(), List.of());
            Disclosure disclosure = new Disclosure(USUAL, new Published(rows), List.of());
            Checker checker = new Checker(List.of(made.measure()), USUAL);
            Set<Unproven> withheld = new HashSet<>();
            Results shown = disclosure
                    .control(truth, new Corrections(withheld, Set.of(), Set.of()))
                    .results();
            Verdict verdict = checker.check(PublicText.pack(shown), earlier);
            verdict.unproven().forEach(place -> withheld.add(new Unproven(place.measure(), place.slice())));
            shown = disclosure
                    .control(truth, new Corrections(withheld, Set.of(), Set.of()))
                    .results();
            PublicPack pack = PublicText.pack(shown);
            assertThat(checker.check(pack, earlier).unproven()).isEmpty();
            earlier.add(0, pack);
            rows.addAll(PublicText.rows(shown));
        }
    }

    /** The quarters from the first to one, the last of them taken as the reported one. */
    private static Made made(DisclosureClass table, long[][] counts, int back, int quarters) {
        Tally[] totals = new Tally[quarters];
        Arrays.fill(totals, Tally.NONE);
        Made made = Made.of(Kind.PROFILE).back(back);
        Tally[][] cells = new Tally[counts.length][quarters];
        for (int category = 0; category < counts.length; category++) {
            for (int quarter = 0; quarter < quarters; quarter++) {
                cells[category][quarter] = Made.count(counts[category][quarter]);
                totals[quarter] = totals[quarter].plus(cells[category][quarter]);
            }
        }
        made.own(DisclosureClass.OPEN, totals).by("unit", table);
        for (int category = 0; category < counts.length; category++) {
            made.category("unit", CATEGORIES.get(category), cells[category]);
        }
        return made;
    }
}
