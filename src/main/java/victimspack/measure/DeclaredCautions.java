package victimspack.measure;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import victimspack.extract.Quarter;

/** The cautions that a framework's files declare: exceptional periods, and breaks in the series of a measure. */
public final class DeclaredCautions {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private DeclaredCautions() {}

    /**
     * Of all measures, in their order.
     *
     * @param held the quarters held, oldest first
     */
    public static List<Caution> of(Framework framework, List<Quarter> held) {
        List<Caution> cautions = new ArrayList<>();
        for (Measure measure : framework.measures()) {
            for (ExceptionalPeriod period : framework.settings().exceptional()) {
                if (period.concerns(measure)) {
                    cautions.add(exceptional(measure, period));
                }
            }
            measure.stepChanges().forEach(step -> broken(measure, step, held).ifPresent(cautions::add));
        }
        return List.copyOf(cautions);
    }

    private static Caution exceptional(Measure measure, ExceptionalPeriod period) {
        return new Caution(
                measure.id(),
                Caution.Kind.EXCEPTIONAL,
                period.quarters(),
                "%s %s left out of baselines and process limits as exceptional (%s)."
                        .formatted(period.months(), period.from().equals(period.to()) ? "is" : "are", period.name()),
                "exceptional: %s".formatted(period.name()));
    }

    private static Optional<Caution> broken(Measure measure, StepChange step, List<Quarter> held) {
        List<Quarter> before = held.stream()
                .filter(quarter -> quarter.firstMonth().isBefore(step.month()))
                .toList();
        if (step.comparable() || before.isEmpty()) {
            return Optional.empty();
        }
        String month = MONTH.format(step.month());
        return Optional.of(new Caution(
                measure.id(),
                Caution.Kind.BREAK,
                before,
                "There is a break in the series: values before %s are not compared with later ones (%s)."
                        .formatted(month, step.reason()),
                "break in series in %s: %s".formatted(month, step.reason()),
                step.month()));
    }
}
