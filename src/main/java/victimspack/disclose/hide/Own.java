package victimspack.disclose.hide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import victimspack.disclose.Reason;
import victimspack.disclose.Thresholds;
import victimspack.extract.Quarter;
import victimspack.measure.Counted;
import victimspack.measure.DisclosureClass;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Span;
import victimspack.measure.Tally;

/**
 * A measure's own figures: which quarters of them are hidden.
 *
 * @param counted the measure and its true tallies
 * @param hidden  the hidden quarters with their reasons
 * @param known   whether its months are shown too, as those of open figures are
 * @param fours   what four quarters together are shown of a measure about persons; null for all others
 */
record Own(
        Counted counted,
        Map<Quarter, Reason> hidden,
        boolean known,
        @Nullable Fours fours) {

    static Own of(Counted counted, Setting setting) {
        Measure measure = counted.measure();
        int threshold = setting.thresholds().of(measure.disclosure());
        Map<Quarter, Reason> hidden = new LinkedHashMap<>();
        if (threshold == Thresholds.NONE || counted.notSupplied().isPresent()) {
            return new Own(counted, hidden, true, null);
        }
        boolean personal = measure.disclosure() == DisclosureClass.PERSONAL;
        boolean together = personal && measure.kind() != Kind.SNAPSHOT;
        for (Quarter quarter : setting.quarters()) {
            Amounts amounts = Amounts.of(measure, counted.series().quarter(quarter));
            reason(setting, measure, quarter, amounts, threshold, personal)
                    .or(() -> together ? alone(setting, measure, quarter, amounts) : Optional.empty())
                    .ifPresent(reason -> hidden.put(quarter, reason));
        }
        return new Own(counted, hidden, false, together ? Fours.of(counted, setting, hidden.keySet()) : null);
    }

    /** Of a measure about persons a quarter in which there is somebody is not shown alone. */
    private static Optional<Reason> alone(Setting setting, Measure measure, Quarter quarter, Amounts amounts) {
        boolean shown = setting.published().shows(measure.id(), "", "", quarter.toString());
        return shown || amounts.size() == 0 ? Optional.empty() : Optional.of(Reason.SINGLE_QUARTER);
    }

    private static Optional<Reason> reason(
            Setting setting, Measure measure, Quarter quarter, Amounts amounts, int threshold, boolean personal) {
        if (setting.isWithheld(measure.id(), "") && amounts.size() > 0) {
            return Optional.of(Reason.NOT_PROVEN);
        }
        if (setting.published().shows(measure.id(), "", "", quarter.toString())) {
            return Optional.empty();
        }
        if (setting.isTelling(measure.id(), "", "", quarter.toString()) && amounts.size() > 0) {
            return Optional.of(Reason.TELLS_OF_ANOTHER);
        }
        boolean before = setting.published().hides(measure.id(), "", "", quarter.toString()) && amounts.size() > 0;
        return amounts.sensitive(threshold, personal)
                .or(() -> before ? Optional.of(Reason.HIDDEN_BEFORE) : Optional.empty());
    }

    /** Whether the total of a span can be known. */
    boolean isKnown(Span span) {
        if (fours != null && fours.shows(span)) {
            return true;
        }
        return counted.series().snapshot()
                ? !hidden.containsKey(span.last())
                : span.quarters().stream().noneMatch(hidden::containsKey);
    }

    /** The series as the public may see it. A year supplied as such is shown where none of its quarters is hidden. */
    Series series(Setting setting) {
        if (known) {
            return counted.series();
        }
        Map<Quarter, Tally> quarters = new TreeMap<>();
        for (Quarter quarter : setting.quarters()) {
            quarters.put(
                    quarter,
                    hidden.containsKey(quarter)
                            ? Tally.HIDDEN
                            : Table.shown(counted.measure(), counted.series().quarter(quarter)));
        }
        Series whole = counted.series();
        Series shown = new Series(
                new TreeMap<>(),
                whole.snapshot(),
                new TreeMap<>(quarters),
                hidden.isEmpty() ? whole.years() : Map.of(),
                whole.unpublished());
        return fours == null ? shown : shown.withFours(fours.series());
    }
}
