package victimspack.grade.control;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import victimspack.measure.Better;

/**
 * A measure's months with their limits and signals.
 *
 * @param method    how the limits were drawn
 * @param points    every month with a figure, oldest first
 * @param variation what the latest month says
 * @param assurance whether the target can be relied on; null without a target, direction or limits
 */
public record ControlChart(
        Method method,
        List<ControlPoint> points,
        Variation variation,
        @Nullable Assurance assurance) {

    /** From so many months on there are limits; with fewer, a run chart. */
    public static final int FEWEST = 12;

    /** A rate on a smaller mean monthly base has limits that follow its base. */
    public static final int SMALL_BASE = 100;

    /**
     * What is known of a measure beside its months.
     *
     * @param share  whether it is a rate, from 0 to 1
     * @param better which way it should go
     * @param target what it should reach; null where there is none
     * @param steps  the first months of recorded step changes, at which limits are drawn anew; may be empty
     * @param exceptional which months are no guide to what is usual
     */
    public record Subject(
            boolean share,
            Better better,
            @Nullable Double target,
            List<YearMonth> steps,
            Predicate<YearMonth> exceptional) {

        /** A measure of which no month is exceptional. */
        public Subject(boolean share, Better better, @Nullable Double target, List<YearMonth> steps) {
            this(share, better, target, steps, month -> false);
        }
    }

    /** @param observations the months with a figure, oldest first; a month without one is left out */
    public static ControlChart of(Subject subject, List<Observation> observations) {
        List<Observation> usual = observations.stream()
                .filter(observation -> !subject.exceptional().test(observation.month()))
                .toList();
        Method method = method(subject, usual);
        List<ControlPoint> points = new ArrayList<>();
        for (List<Observation> phase : phases(subject, usual)) {
            points.addAll(phase.size() < FEWEST ? unlimited(phase) : limited(phase, method, subject));
        }
        boolean limited =
                points.stream().reduce((earlier, later) -> later).stream().anyMatch(point -> point.limits() != null);
        observations.stream()
                .filter(observation -> !usual.contains(observation))
                .forEach(observation -> points.add(ControlPoint.leftOut(observation)));
        points.sort(Comparator.comparing(point -> point.observation().month()));
        return judged(limited ? method : Method.RUN_CHART, points, subject);
    }

    private static ControlChart judged(Method method, List<ControlPoint> points, Subject subject) {
        Optional<ControlPoint> latest = points.stream().reduce((earlier, later) -> later);
        Limits limits = latest.map(ControlPoint::limits).orElse(null);
        return limits == null
                ? new ControlChart(method, points, Variation.NOT_TESTED, null)
                : new ControlChart(
                        method, points, latest.orElseThrow().variation(subject.better()), assurance(subject, limits));
    }

    /** The same months, of which nothing is said: the latest of them lies too far back. */
    public ControlChart untested() {
        return new ControlChart(method, points, Variation.NOT_TESTED, null);
    }

    /** The latest month with a figure. */
    public Optional<ControlPoint> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    private static Method method(Subject subject, List<Observation> observations) {
        boolean based = observations.stream().allMatch(observation -> observation.base() > 0);
        double base =
                observations.stream().mapToLong(Observation::base).average().orElse(0);
        return subject.share() && based && base < SMALL_BASE ? Method.P_CHART : Method.XMR;
    }

    private static List<List<Observation>> phases(Subject subject, List<Observation> observations) {
        List<List<Observation>> phases = new ArrayList<>();
        List<Observation> phase = new ArrayList<>();
        YearMonth before = null;
        for (Observation observation : observations) {
            if (before != null && isStepped(subject, before, observation.month())) {
                phases.add(phase);
                phase = new ArrayList<>();
            }
            phase.add(observation);
            before = observation.month();
        }
        phases.add(phase);
        return phases;
    }

    private static boolean isStepped(Subject subject, YearMonth before, YearMonth now) {
        return subject.steps().stream().anyMatch(step -> step.isAfter(before) && !step.isAfter(now));
    }

    private static List<ControlPoint> unlimited(List<Observation> phase) {
        return phase.stream()
                .map(observation -> new ControlPoint(observation, null, Signal.NONE))
                .toList();
    }

    private static List<ControlPoint> limited(List<Observation> phase, Method method, Subject subject) {
        List<Limits> limits = method == Method.P_CHART
                ? BinomialLimits.limits(phase)
                : Collections.nCopies(
                        phase.size(), MovingRanges.limits(phase, subject.share() ? Range.SHARE : Range.AMOUNT));
        List<Signal> signals = Signals.of(phase, limits);
        List<ControlPoint> points = new ArrayList<>();
        for (int month = 0; month < phase.size(); month++) {
            points.add(new ControlPoint(phase.get(month), limits.get(month), signals.get(month)));
        }
        return points;
    }

    private static @Nullable Assurance assurance(Subject subject, Limits limits) {
        Double target = subject.target();
        return target == null || subject.better() == Better.NEITHER
                ? null
                : Assurance.of(target, limits, subject.better());
    }
}
