package victimspack.pack.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Grade;
import victimspack.grade.Interval;
import victimspack.grade.control.Variation;

/** What a chart shows; how it is drawn is a format's own. Values of percentages are in per cent (89.5), not fractions. */
public sealed interface Chart {

    /** What values are counted in. */
    enum Unit {
        PER_CENT,
        COUNT,
        NUMBER
    }

    /**
     * A point of a line; gaps have no value.
     *
     * @param label    its period on the axis, such as {@code Jul to Sep 2026}
     * @param value    null for a gap
     * @param interval whiskers, in the values' unit; null where there are none
     */
    record Point(
            String label,
            @Nullable BigDecimal value,
            @Nullable Interval interval) {}

    /** A line, labelled at its end by its name. */
    record Line(String name, List<Point> points) {}

    /** A level drawn across as a dashed line with its words. */
    record Level(BigDecimal value, String words) {}

    /** A pale band between two values, the ground on which a grade lies. */
    record Band(BigDecimal from, BigDecimal to, Grade grade) {}

    /**
     * Periods that are no guide to what is usual: their ground is shaded.
     *
     * @param first which of the chart's periods is its first, from 0
     * @param last  which is its last
     */
    record Shade(String name, int first, int last) {}

    /**
     * A break in the series: a line between two periods.
     *
     * @param first which of the chart's periods is the first after it, from 1
     */
    record Cut(String words, int first) {}

    /** What stands in the way of comparing a chart's periods with each other. */
    record Times(List<Shade> shades, List<Cut> cuts) {

        /** All can be compared. */
        public static final Times ALIKE = new Times(List.of(), List.of());

        public boolean isAlike() {
            return shades.isEmpty() && cuts.isEmpty();
        }
    }

    /**
     * Lines over time: at most four, all with the same labels.
     *
     * @param level the baseline; null where there is none
     * @param bands the grades' grounds, possibly none
     * @param times which periods are not like the others
     */
    record Trend(Unit unit, List<Line> lines, @Nullable Level level, List<Band> bands, Times times) implements Chart {

        /** Of periods that can all be compared. */
        public Trend(Unit unit, List<Line> lines, @Nullable Level level, List<Band> bands) {
            this(unit, lines, level, bands, Times.ALIKE);
        }
    }

    /** A bar with its label. */
    record Bar(
            String label,
            BigDecimal value,
            String words,
            @Nullable Interval interval) {}

    /** Horizontal bars from zero, in the order given. */
    record Bars(Unit unit, List<Bar> bars, @Nullable Level level) implements Chart {}

    /**
     * A unit's mark in a funnel plot.
     *
     * @param base   among how many its value was counted
     * @param marked whether it is to stand out from the others
     * @param named  whether its name stands beside it
     */
    record Dot(String label, long base, BigDecimal value, boolean marked, boolean named) {}

    /**
     * A base with the limits between which values of units with such a base would lie by chance alone.
     *
     * @param inner of 95 % of them
     * @param outer of 99.8 % of them
     */
    record Bounds(long base, Interval inner, Interval outer) {}

    /**
     * Units by their base and value, between limits that are wide where bases are small.
     *
     * @param level  the value of all units together
     * @param bounds by base, smallest first, from the smallest to the largest base of a unit
     */
    record Funnel(Unit unit, List<Dot> dots, Level level, List<Bounds> bounds) implements Chart {}

    /**
     * A difference from zero with its interval, in percentage points.
     *
     * @param words  the difference as it is shown
     * @param marked whether it stands out from what chance makes
     */
    record Estimate(String label, BigDecimal value, Interval interval, String words, boolean marked) {}

    /** Estimates under one heading. */
    record Stand(String title, List<Estimate> estimates) {}

    /** A forest plot: differences with their intervals about a line at zero, in stands. */
    record Forest(List<Stand> stands) implements Chart {}

    /** Small charts side by side, on one scale of time and scales of values of one length, each with its title. */
    record Multiples(Unit unit, List<Multiple> charts) implements Chart {}

    /** One of several small charts. */
    record Multiple(String title, Line line, Grade grade) {}

    /** A month's process limits about the mean, in the values' unit. */
    record Limits(BigDecimal mean, BigDecimal lower, BigDecimal upper) {}

    /**
     * A month on a control chart.
     *
     * @param label     the month on the axis, such as {@code Sep 2026}
     * @param value     null where the month has no figure
     * @param limits    null on a run chart, in an exceptional period, and where the month has no figure
     * @param variation whether the month is out of the ordinary, which its mark's shape shows
     */
    record Month(
            String label,
            @Nullable BigDecimal value,
            @Nullable Limits limits,
            Variation variation) {}

    /**
     * Months with the limits between which the process comes and goes; limits that change show a step.
     *
     * @param name   what is measured
     * @param months at least one, oldest first
     * @param target null where there is none
     * @param times  which months are not like the others
     */
    record Control(
            Unit unit,
            String name,
            List<Month> months,
            @Nullable Level target,
            Times times) implements Chart {

        /** What the latest month says. */
        public Variation variation() {
            return months.get(months.size() - 1).variation();
        }
    }

    /** Small control charts in rows, each with its name, on a scale of its own. */
    record Controls(List<Control> charts) implements Chart {}
}
