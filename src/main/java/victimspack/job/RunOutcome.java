package victimspack.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import victimspack.extract.Quarter;
import victimspack.grade.Results;
import victimspack.quality.QualityReport;

/**
 * How a run ended without failing.
 *
 * @param kind     what was done
 * @param quarter  the quarter reported
 * @param folder   where the pack lies, or would lie after a dry run
 * @param files    names of the files made
 * @param quality  what the data are worth; empty where nothing was done
 * @param remarks  what an analyst should know of the files made; mostly nothing
 * @param disclosure what was hidden of a public pack, in words; empty of a restricted one
 * @param results  the graded results; empty where nothing was done
 * @param steps    the job's steps with the time each took
 * @param sentence for the analyst where nothing was done: why, and what to do
 */
public record RunOutcome(
        Kind kind,
        Quarter quarter,
        Path folder,
        List<String> files,
        Optional<QualityReport> quality,
        List<String> remarks,
        Optional<String> disclosure,
        Optional<Results> results,
        List<StepTime> steps,
        String sentence) {

    /** What was done. */
    public enum Kind {
        DRAFT_MADE,
        SEALED,
        DRY_RUN,
        /** A sealed pack of the same identity is there already. */
        SEALED_ALREADY,
        /** A sealed pack of the quarter was made from something else. */
        SEALED_FROM_OTHER
    }

    /** How long a step took. */
    public record StepTime(String step, Duration time) {}

    /** Whether anything was odd about the data. */
    public boolean hasWarnings() {
        return !remarks.isEmpty() || quality.map(QualityReport::hasWarnings).orElse(false);
    }
}
