package victimspack.job.work;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A run that was made, as history.jsonl keeps it. It holds nothing of a row.
 *
 * @param started  when it began
 * @param took     how long it took
 * @param quarter  the quarter it was about, such as {@code 2026-27-Q2}
 * @param audience {@code public} or {@code restricted}
 * @param revision 1 for the first edition
 * @param result   how it ended
 * @param by       who sealed the pack; null where it was not sealed
 * @param pack     the folder of the pack made; null where none was
 * @param identity of the run: equal identities give equal packs
 * @param inputs   SHA-256 of each input file, by name
 */
public record RunRecord(
        Instant started,
        Duration took,
        String quarter,
        String audience,
        int revision,
        Result result,
        @Nullable String by,
        @Nullable String pack,
        String identity,
        SortedMap<String, String> inputs) {

    /** How a run ended. */
    public enum Result {
        DRAFT("draft"),
        SEALED("sealed"),
        DRY_RUN("dry run"),
        REJECTED("data rejected"),
        STOPPED("stopped"),
        FAILED("failed");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
