package victimspack.measure.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import victimspack.extract.yaml.YamlNode;
import victimspack.measure.Kind;
import victimspack.measure.StepChange;

/**
 * Reads from which months on a measure's process limits are drawn anew: its keys {@code step_changes} and, where values before
 * them cannot be compared with later ones, {@code breaks}.
 */
final class StepChangeReader {

    static final List<String> KEYS = List.of("month", "reason");

    private static final Set<Kind> WITHOUT_LIMITS = Set.of(Kind.PROFILE, Kind.SNAPSHOT, Kind.TEXT);

    private final Fields measure;

    StepChangeReader(Fields measure) {
        this.measure = measure;
    }

    /** Both, oldest first; empty where the keys are absent. */
    List<StepChange> steps(Kind kind) {
        if (WITHOUT_LIMITS.contains(kind)) {
            measure.without(
                    List.of("step_changes"), "a measure of kind " + Fields.name(kind) + " has no process limits");
        }
        if (kind == Kind.TEXT) {
            measure.without(List.of("breaks"), "a measure of kind text has no series");
        }
        List<StepChange> steps = steps("step_changes", "step change", true);
        List<StepChange> breaks = steps("breaks", "break", false);
        steps.stream()
                .filter(step -> breaks.stream().anyMatch(other -> other.month().equals(step.month())))
                .findFirst()
                .ifPresent(step -> {
                    throw FrameworkRejected.at(
                            measure.place("breaks"),
                            step.month() + " both as a step change and as a break",
                            "it once",
                            "take the step change away, as limits are drawn anew after a break, too");
                });
        return Stream.concat(steps.stream(), breaks.stream())
                .sorted(Comparator.comparing(StepChange::month))
                .toList();
    }

    private List<StepChange> steps(String key, String what, boolean comparable) {
        List<StepChange> steps = new ArrayList<>();
        for (YamlNode node : measure.items(key)) {
            Fields fields = Fields.of(measure.file(), "a " + what, node, KEYS);
            StepChange step = new StepChange(MonthReader.month(fields, "month"), fields.text("reason"), comparable);
            if (!steps.isEmpty()
                    && !step.month().isAfter(steps.get(steps.size() - 1).month())) {
                throw FrameworkRejected.at(
                        fields.place("month"),
                        "the %s of %s after that of %s"
                                .formatted(
                                        what,
                                        step.month(),
                                        steps.get(steps.size() - 1).month()),
                        what + "s in the order of their months, each month once");
            }
            steps.add(step);
        }
        return steps;
    }
}
