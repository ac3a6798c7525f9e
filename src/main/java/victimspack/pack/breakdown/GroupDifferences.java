package victimspack.pack.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.grade.Disparity;
import victimspack.grade.Numbers;
import victimspack.grade.Results;
import victimspack.measure.Breakdown;
import victimspack.measure.Measure;
import victimspack.measure.ReferenceGroup;
import victimspack.pack.document.Block;
import victimspack.pack.document.Section;
import victimspack.pack.words.Labels;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;

/** Rates of chosen measures in groups of victims beside those of a reference group. */
public final class GroupDifferences {

    public static final String TITLE = "Differences between groups";

    /** One comparison in so many is beyond chance where nothing differs. */
    private static final int ONE_IN = 20;

    private GroupDifferences() {}

    /** Nothing where the framework compares no groups, or no measure of those that it compares has any. */
    public static Optional<Section> section(Results results) {
        List<Section> measures = new ArrayList<>();
        List<ComparedGroups> all = new ArrayList<>();
        for (Measure measure : results.counts().framework().measures()) {
            List<ComparedGroups> breakdowns = ComparedGroups.of(results, measure);
            if (!breakdowns.isEmpty()) {
                all.addAll(breakdowns);
                measures.add(measure(results, measure, breakdowns));
            }
        }
        return measures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "group-differences",
                        TITLE,
                        Section.Opening.RUNNING_ON,
                        introduction(all),
                        List.copyOf(measures)));
    }

    private static List<Block> introduction(List<ComparedGroups> all) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Text.body("Each group's rate stands beside that of a reference group: as a ratio, and as a gap in "
                + "percentage points. Rates are among victims and never per resident. They are of the last four quarters "
                + "together, as far as held. Groups of fewer than %d are not shown. What each group is compared with:"
                        .formatted(Disparity.FLOOR)));
        blocks.add(Text.bullets(references(all)));
        blocks.add(Text.body(many(all)));
        return List.copyOf(blocks);
    }

    private static List<String> references(List<ComparedGroups> all) {
        Set<String> words = new LinkedHashSet<>();
        for (ComparedGroups groups : all) {
            Breakdown breakdown = groups.breakdown();
            breakdown.reference().ifPresent(reference -> words.add(reference(groups, reference)));
        }
        return List.copyOf(words);
    }

    private static String reference(ComparedGroups groups, ReferenceGroup reference) {
        String group = reference.group().equals(ReferenceGroup.LARGEST)
                ? "the largest group"
                : Labels.one(groups.measure(), groups.breakdown().columns().get(0), reference.group());
        return "%s: %s, because %s.".formatted(groups.breakdown().title(), group, Words.phrase(reference.because()));
    }

    /** What so many comparisons make of a single one. */
    private static String many(List<ComparedGroups> all) {
        int compared = all.stream().mapToInt(groups -> groups.compared().size()).sum();
        long beyond = all.stream()
                .flatMap(groups -> groups.compared().stream())
                .filter(GroupDifferences::isBeyond)
                .count();
        long expected = Numbers.rounded(BigFraction.of(compared, ONE_IN), 0).longValueExact();
        return ("There are %s. If no group were served differently, about %s of them would still show a gap "
                        + "that is more than chance alone would usually produce; %s %s so. A gap is a reason to look, and "
                        + "no proof of unequal treatment: groups differ in the crimes they suffer, too.")
                .formatted(
                        Words.many(compared, "comparison", "comparisons"),
                        Words.number(expected),
                        beyond == 0 ? "none" : Words.number(beyond),
                        beyond < 2 ? "does" : "do");
    }

    private static boolean isBeyond(ComparedGroups.Group group) {
        Disparity disparity = group.disparity();
        return disparity != null && disparity.beyondChance();
    }

    private static Section measure(Results results, Measure measure, List<ComparedGroups> breakdowns) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Text.body(GapSentences.of(breakdowns)));
        ForestFigure.of(measure, breakdowns).ifPresent(blocks::add);
        blocks.add(DifferenceTable.of(results, measure, breakdowns));
        blocks.addAll(BreakdownTable.leftOut(results, List.of(measure), true));
        return Section.of("groups-" + measure.id(), measure.title(), List.copyOf(blocks));
    }

    /** Every measure with groups to compare. */
    public static Stream<ComparedGroups> all(Results results) {
        return results.counts().framework().measures().stream()
                .flatMap(measure -> ComparedGroups.of(results, measure).stream());
    }
}
