package victimspack.pack.breakdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Disparity;
import victimspack.grade.Numbers;
import victimspack.measure.Breakdown;
import victimspack.pack.words.Comparison;
import victimspack.pack.words.Labels;
import victimspack.pack.words.Words;

/** What the gaps of one measure come to, in sentences. */
final class GapSentences {

    private GapSentences() {}

    static String of(List<ComparedGroups> breakdowns) {
        List<String> beyond = new ArrayList<>();
        int within = 0;
        for (ComparedGroups groups : breakdowns) {
            for (ComparedGroups.Group group : groups.compared()) {
                Disparity disparity = group.disparity();
                if (disparity != null && disparity.beyondChance()) {
                    beyond.add(gap(groups, group.label(), disparity));
                } else {
                    within++;
                }
            }
        }
        List<String> sentences = new ArrayList<>();
        if (!beyond.isEmpty()) {
            sentences.add("More than chance alone would usually produce: %s.".formatted(Words.series(beyond)));
        }
        within(within, beyond.size()).forEach(sentences::add);
        breakdowns.forEach(groups -> uncompared(groups).forEach(sentences::add));
        return String.join(" ", sentences);
    }

    /** {@code by sex, Female, 6.2 percentage points below Male}. */
    private static String gap(ComparedGroups groups, String label, Disparity disparity) {
        String points = Comparison.unsigned(Numbers.points(disparity.gap()));
        Breakdown breakdown = groups.breakdown();
        return "%s, %s percentage points %s %s"
                .formatted(
                        Labels.areSpeaking(breakdown) ? label : RankedBars.by(breakdown) + ", " + label,
                        points,
                        disparity.gap().signum() < 0 ? "below" : "above",
                        groups.reference());
    }

    private static List<String> within(int within, int beyond) {
        if (within == 0) {
            return List.of();
        }
        if (beyond == 0) {
            return List.of(
                    within == 1
                            ? "The one gap is within the margin of error."
                            : "All %s gaps are within the margin of error.".formatted(Words.number(within)));
        }
        return List.of("%s within the margin of error."
                .formatted(within == 1 ? "The other gap is" : "The other %s gaps are".formatted(Words.number(within))));
    }

    private static List<String> uncompared(ComparedGroups groups) {
        @Nullable String reference = groups.reference();
        return reference == null
                ? List.of("%s there is no comparison, as the reference group is too small or not shown."
                        .formatted(groups.breakdown().title()))
                : List.of();
    }
}
