package victimspack.pack.appendix;

import java.util.ArrayList;
import java.util.List;
import victimspack.grade.Results;
import victimspack.measure.Breakdown;
import victimspack.measure.DisclosureClass;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.pack.document.Block;
import victimspack.pack.variation.VariationPage;
import victimspack.pack.words.NoGrade;
import victimspack.pack.words.Text;

/** How grades are made and which statistics are used, in words. */
final class Methods {

    private static final List<String> CONTROL = List.of(
            "Variation: the months of a measure are put on a control chart, from 12 months on. The usual range is the mean plus"
                    + " and minus 2.66 mean moving ranges (an XmR chart), moving ranges above 3.267 times their mean left"
                    + " out once. Percentages on fewer than 100 cases a month have binomial limits, three standard errors"
                    + " about the overall percentage on each month's own base (a p-chart), since their months differ in"
                    + " how far chance reaches.",
            "Signals: a month is out of the ordinary when, in this order, it is outside a process limit; is one of seven"
                    + " months that each rise, or each fall; is one of two in three months beyond two thirds of the way to"
                    + " a limit, all three on one side of the mean; or is one of seven months in a row on one side of the"
                    + " mean. Better is improvement, worse is concern; anything else is common cause. Limits are drawn"
                    + " anew at recorded step changes alone.",
            "Assurance: a target beyond the process limits is consistently met or consistently missed; one between them"
                    + " is hit and miss.");

    private static final List<String> SMALL_NUMBERS = List.of(
            "Too small to be shown are numbers from 1 to 4 by unit, service or offence and of survey answers, and "
                    + "from 1 to 9 by what a person is, such as age or sex. That holds for how many were counted "
                    + "and for how many were not. Zero is shown.",
            "Tables by what a person is show the last four quarters together. So does any other table of which "
                    + "more than a tenth would be hidden; if that does not do, its small categories stand "
                    + "together as Other categories. A table of which more than a fifth would still be hidden is "
                    + "left out, and a sentence says so.",
            "What is still too small is marked [c]. Further numbers are marked [c] where it could be worked out "
                    + "from them: from totals, other tables, percentages, grades or earlier packs.",
            "Before publication a check that knows the published files alone makes sure that each hidden number "
                    + "could be any of a range as wide as that limit.",
            "A number that a published pack has shown stays visible, and one that it has hidden stays hidden.");

    private Methods() {}

    static List<Block> grades(Results results) {
        String lone = "close-monitoring"
                        .equals(results.counts().framework().settings().loneRequiresAction())
                ? "one measure at Requires Action, or two or more at Close Monitoring"
                : "two or more measures at Close Monitoring";
        return List.of(
                Text.body("Each graded measure has a written rule that compares its value with a baseline. The "
                        + "comparison is exact, on unrounded numbers. A person may put another grade in place of the "
                        + "calculated one, with a reason and a name; both are then shown."),
                Text.body("A priority's grade follows from its measures' grades:"),
                Text.bullets(List.of(
                        "Requires Action: two or more measures at Requires Action.",
                        "Close Monitoring: otherwise, " + lone + ".",
                        "Satisfactory: otherwise, all measures Satisfactory or only one at Close Monitoring.",
                        "Not graded: no measure has a grade.")),
                Text.body("These words stand in a grade's place and count in no priority's grade:"),
                Text.bullets(NoGrade.usedIn(results).stream()
                        .map(grade -> NoGrade.entry(grade) + ".")
                        .toList()));
    }

    static List<Block> smallNumbers(Results results) {
        List<String> points = new ArrayList<>(SMALL_NUMBERS);
        if (results.counts().framework().measures().stream()
                .anyMatch(measure -> measure.disclosure() == DisclosureClass.PERSONAL)) {
            points.add(
                    "Measures about persons show four quarters together in the place of each quarter. Those that overlap tell by "
                            + "how much a quarter differs from the one a year before, so that only as many are shown as leave "
                            + "every single quarter unknown.");
        }
        return List.of(Text.body("Nobody can be recognised by the figures of this pack."), Text.bullets(points));
    }

    /** The methods that this pack makes use of. */
    static List<Block> numbers(Results results) {
        List<Measure> measures = results.counts().framework().measures();
        List<String> points = new ArrayList<>(List.of(
                "Periods: quarters are of the financial year, which begins in April.",
                "Rounding: values are shown to one decimal, rounded half up from exact ratios; differences are made "
                        + "before rounding, so a shown difference may not equal the difference of shown values.",
                "Percentage points: differences of percentages are in percentage points. Per cent is used for "
                        + "changes of counts alone.",
                "Intervals: the 95% interval of a percentage is Wilson's score interval."));
        if (results.counts().framework().isGraded()) {
            points.add(
                    "Changes: the 95% interval of a difference of two percentages is Newcombe's. A change whose interval "
                            + "includes zero is within the margin of error; any other is more than chance alone would "
                            + "usually produce. A stated baseline or target is taken as exact. Periods that overlap and "
                            + "states at a period's end are not tested.");
        }
        if (measures.stream().flatMap(measure -> measure.breakdowns().stream()).anyMatch(Breakdown::isCompared)) {
            points.add(
                    "Differences between groups: a gap is tested as a change is; the 95% interval of a ratio is that of its "
                            + "logarithm. Groups of fewer than 30 are not shown.");
        }
        if (measures.stream().anyMatch(measure -> measure.unit() == Measure.Unit.COUNT)) {
            points.add(
                    "Counts: the 95% interval of a count is the exact one of the Poisson distribution, and two counts are compared"
                            + " by the exact interval of their ratio, shown as per cent more or fewer. Both take events to come"
                            + " independently of each other; crimes often come in series, so that these intervals are rather too"
                            + " narrow.");
        }
        points.add("Trend: better, same or worse than the quarter before; equal to one decimal is the same.");
        if (VariationPage.of(results).isPresent()) {
            points.addAll(CONTROL);
        }
        points.add("Small bases: a percentage on a base under the measure's minimum is marked [u] and not graded.");
        if (measures.stream().anyMatch(measure -> measure.kind() == Kind.SNAPSHOT)) {
            points.add("States at a period's end: a quarter is its last month's state; months are not added up.");
        }
        TestedChanges.inWords(results).ifPresent(points::add);
        return List.of(Text.bullets(List.copyOf(points)));
    }
}
