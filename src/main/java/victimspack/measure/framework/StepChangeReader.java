package victimspack.measure.framework;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import victimspack.extract.yaml.YamlNode;
import victimspack.measure.Kind;
import victimspack.measure.StepChange;

/** Reads from which months on a measure's process limits are drawn anew: its key {@code step_changes}. */
final class StepChangeReader {

    static final List<String> KEYS = List.of("month", "reason");

    /** A month as files write it. */
    static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    private static final Set<Kind> WITHOUT_LIMITS = Set.of(Kind.PROFILE, Kind.SNAPSHOT, Kind.TEXT);

    private final Fields measure;

    StepChangeReader(Fields measure) {
        this.measure = measure;
    }

    /** The step changes, oldest first; empty where the key is absent. */
    List<StepChange> steps(Kind kind) {
        if (WITHOUT_LIMITS.contains(kind)) {
            measure.without(
                    List.of("step_changes"), "a measure of kind " + Fields.name(kind) + " has no process limits");
        }
        List<StepChange> steps = new ArrayList<>();
        for (YamlNode node : measure.items("step_changes")) {
            Fields fields = Fields.of(measure.file(), "a step change", node, KEYS);
            StepChange step = new StepChange(month(fields), fields.text("reason"));
            if (!steps.isEmpty()
                    && !step.month().isAfter(steps.get(steps.size() - 1).month())) {
                throw FrameworkRejected.at(
                        fields.place("month"),
                        "the step change of " + step.month() + " after that of "
                                + steps.get(steps.size() - 1).month(),
                        "step changes in the order of their months, each month once");
            }
            steps.add(step);
        }
        return List.copyOf(steps);
    }

    private static YearMonth month(Fields fields) {
        String written = fields.word("month", "a month as 2025-04");
        try {
            return YearMonth.parse(written);
        } catch (DateTimeException notAMonth) {
            throw FrameworkRejected.at(fields.place("month"), "\"" + written + "\" as \"month\"", "a month as 2025-04");
        }
    }
}
