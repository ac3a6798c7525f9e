package victimspack.pack.breakdown;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.grade.Disparity;
import victimspack.grade.Results;
import victimspack.measure.Breakdown;
import victimspack.measure.Counted;
import victimspack.measure.Measure;
import victimspack.measure.ReferenceGroup;
import victimspack.measure.Slice;
import victimspack.measure.Span;
import victimspack.measure.Tally;
import victimspack.pack.words.Labels;
import victimspack.pack.words.Period;

/**
 * The groups of one breakdown over the last four quarters together, as far as held, each beside the reference group.
 *
 * @param reference the reference group's label; null where there is none to compare with
 * @param groups    in the breakdown's order; those without any case left out, but for the one that is not stated
 */
public record ComparedGroups(
        Measure measure,
        Breakdown breakdown,
        Period period,
        @Nullable String reference,
        List<Group> groups) {

    private static final int QUARTERS = 4;

    /**
     * A group.
     *
     * @param stated    whether it is a group at all, and not those of whom the fact is missing
     * @param disparity its rate beside the reference group's; null for that group itself, for those not stated, and where
     *                  one of both is hidden or too small
     */
    public record Group(
            String label,
            Tally tally,
            boolean stated,
            @Nullable Disparity disparity) {

        /** Whether the group's count may be shown. */
        public boolean isShown() {
            return Disparity.isComparable(tally);
        }
    }

    /** One per breakdown of the measure whose groups are compared and that has any to show. */
    static List<ComparedGroups> of(Results results, Measure measure) {
        Counted counted = results.counts().measure(measure.id());
        return measure.breakdowns().stream()
                .filter(Breakdown::isCompared)
                .filter(breakdown -> !counted.slices(breakdown).isEmpty())
                .map(breakdown -> of(counted, breakdown, lastYear(results).shown(counted, breakdown)))
                .toList();
    }

    private static Period lastYear(Results results) {
        List<Quarter> held = results.counts().quarters();
        return new Period(Span.to(results.reported(), QUARTERS).quarters().stream()
                .filter(held::contains)
                .toList());
    }

    private static ComparedGroups of(Counted counted, Breakdown breakdown, Period period) {
        Measure measure = counted.measure();
        List<Slice> slices = counted.slices(breakdown);
        Optional<Slice> reference = reference(measure, breakdown, period, slices);
        List<Group> groups = slices.stream()
                .map(slice -> group(measure, period, slice, reference))
                .filter(group -> !group.stated()
                        || group.tally().hidden()
                        || group.tally().denominator() > 0)
                .toList();
        String label = reference
                .filter(slice -> Disparity.isComparable(period.tally(slice.series())))
                .map(slice -> label(measure, slice))
                .orElse(null);
        return new ComparedGroups(measure, breakdown, period, label, groups);
    }

    private static Group group(Measure measure, Period period, Slice slice, Optional<Slice> reference) {
        Tally tally = period.tally(slice.series());
        boolean stated = isStated(measure, slice);
        Disparity disparity = reference
                .filter(other -> stated && !other.equals(slice))
                .flatMap(other -> Disparity.between(tally, period.tally(other.series())))
                .orElse(null);
        return new Group(label(measure, slice), tally, stated, disparity);
    }

    /** The group named; where the largest is asked for, the first of those with the largest base. */
    private static Optional<Slice> reference(Measure measure, Breakdown breakdown, Period period, List<Slice> slices) {
        String group = breakdown.reference().map(ReferenceGroup::group).orElse("");
        if (!group.equals(ReferenceGroup.LARGEST)) {
            return slices.stream()
                    .filter(slice -> slice.category().equals(group))
                    .findFirst();
        }
        return slices.stream()
                .filter(slice -> isStated(measure, slice) && !slice.category().equals(Slice.OTHER))
                .filter(slice -> !period.tally(slice.series()).hidden())
                .sorted(Comparator.comparingLong(
                                (Slice slice) -> period.tally(slice.series()).denominator())
                        .reversed())
                .findFirst();
    }

    private static String label(Measure measure, Slice slice) {
        return Labels.of(measure, slice.breakdown(), slice.category());
    }

    private static boolean isStated(Measure measure, Slice slice) {
        return !Labels.isNotStated(label(measure, slice));
    }

    /** The groups that are compared with the reference group. */
    List<Group> compared() {
        return groups.stream().filter(group -> group.disparity() != null).toList();
    }
}
