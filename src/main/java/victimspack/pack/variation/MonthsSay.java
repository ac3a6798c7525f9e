package victimspack.pack.variation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.grade.MonthlyControl;
import victimspack.grade.Notation;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Valuation;
import victimspack.grade.control.ControlChart;
import victimspack.grade.control.ControlPoint;
import victimspack.grade.control.Limits;
import victimspack.grade.control.Variation;
import victimspack.measure.Counted;
import victimspack.measure.ExceptionalPeriod;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Tally;
import victimspack.pack.chart.ChartTimes;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Table;
import victimspack.pack.words.Shorthand;

/**
 * What the months of a measure say in the reported quarter: the one place from which sentence, chart, table and mark are made.
 *
 * @param result  the measure in the reported quarter
 * @param series  its months, as far as they may be seen
 * @param chart   its control chart; null where it has none
 * @param hidden  whether it has months that this pack must not show
 * @param times   which of its months are exceptional, or before a break in its series
 */
public record MonthsSay(
        Result result, Series series, @Nullable ControlChart chart, boolean hidden, ChartTimes times) {

    /** Of fewer cases a month a line only leaps. */
    private static final double FEWEST = 10;

    /** The months of one measure, with limits where enough of them are held. */
    public static MonthsSay of(Results results, Result result) {
        Counted counted = results.counts().measure(result.measure().id());
        boolean hidden = MonthlyControl.applies(result.measure())
                && result.measure().kind() != Kind.SUPPLIED
                && counted.notSupplied().isEmpty()
                && !counted.series().isMonthly();
        ControlChart chart = MonthlyControl.chart(results.counts(), counted).orElse(null);
        return new MonthsSay(result, counted.series(), chart, hidden, ChartTimes.of(results, result.measure()));
    }

    /** Of every measure of the reported quarter that has a control chart, in the framework's order. */
    public static List<MonthsSay> charted(Results results) {
        return results.counts().framework().measures().stream()
                .flatMap(measure -> results.result(measure.id(), results.reported()).stream())
                .map(result -> of(results, result))
                .filter(months -> months.chart() != null)
                .toList();
    }

    /** The measure whose months they are. */
    public Measure measure() {
        return result.measure();
    }

    /** What the reported quarter's last month says. */
    public Variation variation() {
        return chart == null ? Variation.NOT_TESTED : chart.variation();
    }

    /** The months' mark in a table; confidential where the months must not be seen. */
    public Inline mark() {
        return hidden ? new Inline.Text(Shorthand.CONFIDENTIAL) : new Inline.Signal(variation());
    }

    /** The same in words alone. */
    public String words() {
        return mark().plain();
    }

    /** Whether the target can be relied on, in words. */
    public String assurance() {
        if (hidden) {
            return Shorthand.CONFIDENTIAL;
        }
        if (chart != null && chart.assurance() != null) {
            return chart.assurance().words();
        }
        return hasTarget() ? Variation.NOT_TESTED.words() : "No target";
    }

    /** What stands beside a month's figure where there is no room for words: that it is out of the ordinary, or exceptional. */
    String shorthand(ControlPoint point) {
        return point.leftOut() ? Shorthand.EXCEPTIONAL : Shorthand.of(variation(point));
    }

    /** A month's figure in a table, marked where the month is out of the ordinary or exceptional. */
    public Table.Cell cell(String figure, ControlPoint point) {
        if (point.leftOut()) {
            return Table.Cell.of(figure + " " + Shorthand.EXCEPTIONAL);
        }
        Variation variation = variation(point);
        return variation.isSpecial()
                ? Table.Cell.of(new Inline.Text(figure + " "), new Inline.Signal(variation))
                : Table.Cell.of(figure);
    }

    /** Whether the measure's rule names a value to be met. */
    boolean hasTarget() {
        return MonthlyControl.target(measure()).isPresent();
    }

    /** The months with a value, oldest first. */
    public List<ControlPoint> points() {
        return chart == null ? List.of() : chart.points();
    }

    Optional<ControlPoint> latest() {
        return chart == null ? Optional.empty() : chart.latest();
    }

    /** The exceptional periods in which a month of its chart lies. */
    public List<ExceptionalPeriod> leftOut() {
        return times.exceptional().stream()
                .filter(period -> points().stream()
                        .anyMatch(point -> period.holds(point.observation().month())))
                .toList();
    }

    /** A month's point; empty where it has no value or may not be shown. */
    public Optional<ControlPoint> point(YearMonth month) {
        return points().stream()
                .filter(point -> point.observation().month().equals(month))
                .findFirst();
    }

    /** The months of the reported quarter that are out of the ordinary. */
    public List<ControlPoint> specialInQuarter() {
        Quarter quarter = result.quarter();
        return points().stream()
                .filter(point -> quarter.months().contains(point.observation().month()))
                .filter(point -> variation(point).isSpecial())
                .toList();
    }

    /** What one month says. */
    public Variation variation(ControlPoint point) {
        return point.variation(measure().better());
    }

    /** Whether its chart has something to say: enough cases a month, and limits outside which a month could lie. */
    public boolean isWorthDrawing() {
        double base = points().stream()
                .mapToLong(point -> point.observation().base())
                .filter(known -> known > 0)
                .average()
                .orElse(FEWEST);
        return base >= FEWEST
                && latest().map(ControlPoint::limits)
                        .filter(limits -> limits.upper() > limits.lower())
                        .filter(limits -> !measure().isPercentage() || limits.lower() > 0 || limits.upper() < 1)
                        .isPresent();
    }

    /** A limit or mean as readers see it. */
    String show(double number) {
        return Notation.of(measure()).show(Numbers.exact(BigDecimal.valueOf(number)));
    }

    /** The usual range as readers see it: of counts the whole numbers within the limits, where there are any. */
    String range(Limits limits) {
        double least = Math.ceil(limits.lower());
        double greatest = Math.floor(limits.upper());
        boolean whole = Notation.of(measure()) == Notation.COUNT && least <= greatest;
        return "%s to %s".formatted(show(whole ? least : limits.lower()), show(whole ? greatest : limits.upper()));
    }

    /** A month's figure as readers see it, rounded from the exact one. */
    String show(ControlPoint point) {
        return Notation.of(measure()).show(exact(point));
    }

    /** A point's value, not rounded. */
    public BigFraction exact(ControlPoint point) {
        Tally tally = series.months().getOrDefault(point.observation().month(), Tally.NONE);
        return Valuation.of(measure(), tally).known().orElseThrow();
    }
}
