package victimspack.schedule;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.job.RunOutcome;

/**
 * What came of looking once whether there is something to do.
 *
 * @param sentences for the analyst, the first with what came of it in front
 * @param warnings  what went wrong without changing that: a hook or mail that failed, quarters passed over
 * @param outcome   how the run ended where one was made; empty where none was, or it failed
 * @param nextLook  when it is worth looking again
 */
public record Report(
        Kind kind,
        List<String> sentences,
        List<String> warnings,
        Optional<RunOutcome> outcome,
        ZonedDateTime nextLook) {

    /** What came of it. */
    public enum Kind {
        NOTHING_DUE,
        WAITING,
        OVERDUE,
        MADE,
        REFUSED,
        FAILED,
        /** The process was asked to end while it made a draft. */
        STOPPED,
        SEALED_ALREADY,
        SEALED_FROM_OTHER
    }

    Report warned(List<String> more) {
        return new Report(
                kind, sentences, Stream.concat(warnings.stream(), more.stream()).toList(), outcome, nextLook);
    }

    /** Whether it says the same as another. */
    boolean saysTheSame(Report other) {
        return kind == other.kind && sentences.equals(other.sentences) && warnings.equals(other.warnings);
    }
}
