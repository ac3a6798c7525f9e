package victimspack.pack.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import victimspack.grade.MonthlyControl;
import victimspack.grade.Notation;
import victimspack.grade.Numbers;
import victimspack.grade.control.ControlChart;
import victimspack.grade.control.ControlPoint;
import victimspack.grade.control.Limits;
import victimspack.grade.control.Signal;
import victimspack.measure.StepChange;
import victimspack.pack.document.Block;
import victimspack.pack.document.Inline;
import victimspack.pack.words.Words;

/** What a measure's months say, in sentences made from its control chart. */
public final class VariationWords {

    private final MonthsSay months;

    private VariationWords(MonthsSay months) {
        this.months = months;
    }

    /** The paragraph of a measure; empty where it has no chart, or a single month to say anything of. */
    public static Optional<Block> paragraph(MonthsSay months) {
        List<Inline> words = of(months);
        return words.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(Block.Role.BODY, null, words));
    }

    /** What its paragraph says; empty where it has none. */
    public static List<Inline> of(MonthsSay months) {
        Optional<ControlPoint> latest =
                months.latest().filter(point -> months.points().size() > 1);
        return latest.map(point -> List.of(
                        new Inline.Text("Month by month: "),
                        months.mark(),
                        new Inline.Text(": " + String.join(" ", new VariationWords(months).sentences(point)))))
                .orElse(List.of());
    }

    private List<String> sentences(ControlPoint latest) {
        List<String> sentences = new ArrayList<>();
        Limits limits = latest.limits();
        if (limits == null || !isInQuarter(latest)) {
            sentences.add(untested(latest));
        } else {
            sentences.add(now(latest, limits));
        }
        earlier(latest).ifPresent(sentences::add);
        leftOut().ifPresent(sentences::add);
        assurance().ifPresent(sentences::add);
        stepChange().ifPresent(sentences::add);
        return sentences;
    }

    private boolean isInQuarter(ControlPoint point) {
        return months.result().quarter().months().contains(point.observation().month());
    }

    private String untested(ControlPoint latest) {
        if (!isInQuarter(latest)) {
            return "no month of the quarter has a figure.";
        }
        if (latest.leftOut()) {
            return "%s lies in an exceptional period and is not tested.".formatted(named(latest));
        }
        long held = sinceLastStep();
        return "limits need %s months with a figure%s, and there %s %s."
                .formatted(
                        Numbers.count(ControlChart.FEWEST),
                        lastStep().isPresent() ? " since the last step change" : "",
                        held == 1 ? "is" : "are",
                        Words.number(held));
    }

    private long sinceLastStep() {
        return months.points().stream()
                .filter(point -> !point.leftOut())
                .filter(point -> lastStep()
                        .filter(step -> point.observation().month().isBefore(step.month()))
                        .isEmpty())
                .count();
    }

    private String now(ControlPoint latest, Limits limits) {
        if (latest.signal() == Signal.NONE) {
            return "%s is within the usual range of %s about a mean of %s."
                    .formatted(named(latest), months.range(limits), months.show(limits.mean()));
        }
        return "%s is %s. The usual range is %s about a mean of %s."
                .formatted(named(latest), why(months, latest), months.range(limits), months.show(limits.mean()));
    }

    private String named(ControlPoint point) {
        return "%s (%s)".formatted(Words.month(point.observation().month()), months.show(point));
    }

    /** Where a figure outside a limit is shown as equal to it, the sentence says why. */
    static String why(MonthsSay months, ControlPoint point) {
        Limits limits = point.limits();
        String shown = months.show(point);
        boolean looksEqual = limits != null
                && switch (point.signal()) {
                    case ABOVE_LIMIT -> shown.equals(months.show(limits.upper()));
                    case BELOW_LIMIT -> shown.equals(months.show(limits.lower()));
                    default -> false;
                };
        return point.signal().words() + (looksEqual ? " before rounding" : "");
    }

    /** The quarter's months before the latest that are out of the ordinary. */
    private Optional<String> earlier(ControlPoint latest) {
        List<String> special = months.specialInQuarter().stream()
                .filter(point -> !point.equals(latest))
                .map(point -> "%s, %s (%s)"
                        .formatted(
                                named(point),
                                point.signal().words(),
                                months.variation(point).words().toLowerCase(java.util.Locale.ENGLISH)))
                .toList();
        return special.isEmpty()
                ? Optional.empty()
                : Optional.of("Earlier in the quarter: " + Words.series(special) + ".");
    }

    private Optional<String> assurance() {
        ControlChart chart = months.chart();
        if (chart == null || chart.assurance() == null) {
            return Optional.empty();
        }
        String target = MonthlyControl.target(months.measure())
                .map(Numbers::exact)
                .map(Notation.of(months.measure())::show)
                .orElseThrow();
        return Optional.of(
                switch (chart.assurance()) {
                    case CONSISTENTLY_MET ->
                        "The target of %s is consistently met: every month within the usual range meets it."
                                .formatted(target);
                    case CONSISTENTLY_MISSED ->
                        "The target of %s is consistently missed: no month within the usual range meets it."
                                .formatted(target);
                    case HIT_AND_MISS ->
                        "The target of %s is hit and miss: it lies within the usual range, so chance decides which months meet it."
                                .formatted(target);
                });
    }

    /** Which months are shown but no part of the limits, and why. */
    private Optional<String> leftOut() {
        List<String> periods = months.leftOut().stream()
                .map(period -> "%s (%s: %s)".formatted(period.months(), period.name(), Words.phrase(period.reason())))
                .toList();
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of("Left out of the limits as exceptional: %s.".formatted(Words.series(periods)));
    }

    private Optional<StepChange> lastStep() {
        return months.measure().stepChanges().stream()
                .filter(step -> !step.month().isAfter(months.result().quarter().lastMonth()))
                .reduce((earlier, later) -> later);
    }

    private Optional<String> stepChange() {
        return lastStep()
                .map(step -> "Limits are drawn anew from %s%s: %s."
                        .formatted(
                                Words.month(step.month()),
                                step.comparable() ? "" : ", as there is a break in the series",
                                Words.phrase(step.reason())));
    }
}
