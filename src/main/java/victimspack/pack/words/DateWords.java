package victimspack.pack.words;

import java.util.Map;

/** What a column of dates is called in running text. */
public final class DateWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("reported_at", "the report"),
            Map.entry("recorded_at", "its recording"),
            Map.entry("outcome_at", "its outcome"),
            Map.entry("referred_at", "the referral"),
            Map.entry("responded_at", "the response"),
            Map.entry("invited_at", "the invitation"),
            Map.entry("event_at", "the event"),
            Map.entry("requested_at", "the request"),
            Map.entry("audited_on", "the audit"),
            Map.entry("ended_at", "the end of support"));

    private DateWords() {}

    /** The event whose date a column holds; a column that only a force has is named by its words. */
    public static String of(String column) {
        return WORDS.getOrDefault(
                column, "its " + column.replaceFirst("_(at|on)$", "").replace('_', ' '));
    }
}
