package victimspack.grade;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.measure.Caution;
import victimspack.measure.Counted;
import victimspack.measure.GradeRule;
import victimspack.measure.Measure;
import victimspack.measure.Series;

/**
 * Makes the results of one measure.
 *
 * @param counted     the measure and its tallies
 * @param held        every quarter held
 * @param cautions    those that concern the measure
 * @param moderations the people's judgements
 */
record MeasureGrader(Counted counted, List<Quarter> held, List<Caution> cautions, Moderations moderations) {

    /** One per quarter held, oldest first. */
    List<Result> results() {
        return held.stream().map(this::result).toList();
    }

    private Result result(Quarter quarter) {
        Measure measure = counted.measure();
        Value value = value(quarter);
        boolean comment = moderations.hasComment(measure.id(), quarter);
        Assessment assessment = new Assessor(counted, held, cautions).assess(quarter, value, comment);
        Moderation moderation = moderations.of(measure.id(), quarter);
        List<Caution> known = cautions(quarter, value, assessment.graded());
        return new Result(
                measure,
                quarter,
                status(quarter, value, comment),
                value,
                assessment.graded(),
                assessment.baseline(),
                assessment.change(),
                since(quarter.previous(), quarter, value),
                since(quarter.sameQuarterLastYear(), quarter, value),
                moderation == null ? assessment.grade() : moderation.grade(),
                assessment.grade(),
                moderation,
                trend(quarter, value),
                isLowBase(assessment),
                Stream.concat(Stream.of(assessment.reason()), known.stream().map(Caution::why))
                        .collect(Collectors.joining(" ")),
                known,
                false);
    }

    /** Those of the quarters whose value is graded, where there is a value that is told. */
    private List<Caution> cautions(Quarter quarter, Value value, Value graded) {
        boolean together = value.tally().hidden() && graded.exact() != null;
        if (value.exact() == null && !together) {
            return List.of();
        }
        GradeRule.Over own = together ? GradeRule.Over.LAST_FOUR_QUARTERS : GradeRule.Over.QUARTER;
        Window window =
                Window.graded(counted.measure().rule().map(GradeRule::over).orElse(own), quarter, series().snapshot());
        return cautions.stream()
                .filter(caution -> caution.quarters().stream()
                        .anyMatch(one -> window.quarters().contains(one)))
                .toList();
    }

    private boolean isSeparate(Quarter earlier, Quarter later) {
        return cautions.stream().anyMatch(caution -> caution.separates(earlier, later));
    }

    private boolean isLowBase(Assessment assessment) {
        return assessment.grade() == Grade.INSUFFICIENT_DATA
                        && assessment.graded().exact() != null
                || Valuation.isLowBase(counted.measure(), assessment.graded().tally());
    }

    private Value value(Quarter quarter) {
        return counted.notSupplied().isPresent()
                ? Valuation.none()
                : Valuation.of(counted.measure(), series().quarter(quarter));
    }

    private Status status(Quarter quarter, Value value, boolean comment) {
        Measure measure = counted.measure();
        if (value.tally().hidden()) {
            return Status.HIDDEN;
        }
        if (value.exact() != null) {
            return Status.OK;
        }
        if (counted.notSupplied().isPresent()) {
            return Status.NOT_SUPPLIED;
        }
        if (measure.isNotYetIn(quarter)) {
            return Status.NEW_MEASURE;
        }
        if (counted.series().unpublished().containsKey(quarter.toString())) {
            return Status.FIGURES_NOT_PUBLISHED;
        }
        if (measure.frequency() == Measure.Frequency.ANNUAL) {
            return Status.ANNUAL;
        }
        return switch (measure.kind()) {
            case TEXT -> comment ? Status.NOT_APPLICABLE : Status.AWAITING;
            case SUPPLIED -> Status.AWAITING;
            case RATE, COUNT, MEAN, PROFILE, SNAPSHOT -> Status.NO_BASE;
        };
    }

    private @Nullable Change since(Quarter earlier, Quarter quarter, Value value) {
        return held.contains(earlier) && !isOneFigure(earlier, quarter) && !isSeparate(earlier, quarter)
                ? Changes.between(counted.measure(), value, value(earlier))
                : null;
    }

    /** Whether two quarters show one and the same figure of an annual measure, which is no change. */
    private boolean isOneFigure(Quarter earlier, Quarter quarter) {
        return counted.measure().frequency() == Measure.Frequency.ANNUAL
                && earlier.startYear() == quarter.startYear()
                && series().years().containsKey(quarter.financialYear());
    }

    private Trend trend(Quarter quarter, Value value) {
        Quarter before = quarter.previous();
        if (!held.contains(before) || isOneFigure(before, quarter) || isSeparate(before, quarter)) {
            return Trend.NONE;
        }
        Notation notation = Notation.of(counted.measure());
        return Movement.of(counted.measure().better(), notation, value, value(before));
    }

    private Series series() {
        return counted.series();
    }
}
