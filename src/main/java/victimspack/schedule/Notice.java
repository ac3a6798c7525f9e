package victimspack.schedule;

import java.util.Map;
import java.util.TreeMap;
import victimspack.extract.Quarter;
import victimspack.job.RunRequest;

/**
 * What others are told of an event: nothing in it comes from the rows of an extract.
 *
 * @param outcome in one word
 * @param message in sentences
 * @param draft   the folder of the draft; blank where there is none
 * @param archive the folder of its extracts; blank where they are in none
 */
record Notice(String outcome, Quarter quarter, String message, String draft, String archive, boolean warnings) {

    /** The notice of a quarter's event. */
    static Notice of(Quarter quarter, QuarterRecord record, Timetable timetable, RunRequest request) {
        String months = quarter.inWords();
        return switch (record.state()) {
            case MADE ->
                notice(
                        "draft-made",
                        quarter,
                        "The draft pack for %s lies in %s, made from the extracts in %s.%s"
                                .formatted(
                                        months,
                                        record.draft(),
                                        record.archive(),
                                        record.warnings() ? " There were warnings about the data." : ""),
                        record);
            case OVERDUE ->
                notice(
                        "overdue",
                        quarter,
                        "overdue: %s. %s".formatted(record.about(), whenDue(quarter, timetable, "were")),
                        record);
            case REFUSED ->
                notice(
                        "refused",
                        quarter,
                        "The extracts for %s were refused, so there is no draft. victims-pack check --input %s says why."
                                .formatted(months, request.input()),
                        record);
            case SEALED ->
                notice(
                        "sealed-already",
                        quarter,
                        "The pack for %s is sealed already, so no draft was made.".formatted(months),
                        record);
            case ARCHIVING ->
                notice(
                        "archive-failed",
                        quarter,
                        "The draft pack for %s lies in %s, but its extracts cannot all be brought to %s. It is tried again."
                                .formatted(months, record.draft(), record.archive()),
                        record);
            default ->
                notice(
                        "failed",
                        quarter,
                        "The draft for %s could not be made, because the program or the system failed. It is tried again; the log in %s says more."
                                .formatted(months, request.work()),
                        record);
        };
    }

    private static Notice notice(String outcome, Quarter quarter, String message, QuarterRecord record) {
        return new Notice(outcome, quarter, message, record.draft(), record.archive(), record.warnings());
    }

    /**
     * Says when a quarter was due and how long its extracts are awaited.
     *
     * @param areOrWere whether that is over
     */
    static String whenDue(Quarter quarter, Timetable timetable, String areOrWere) {
        return "The pack for %s was due at %s; its extracts %s awaited until %s."
                .formatted(
                        quarter.inWords(),
                        Times.inWords(timetable.due(quarter)),
                        areOrWere,
                        Times.inWords(timetable.deadline(quarter)));
    }

    /** When an event was, as an analyst says it. */
    static String when(QuarterRecord record) {
        return Times.inWords(record.since().atZone(Timetable.LONDON));
    }

    /** What a hook finds in its environment. */
    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("VICTIMS_PACK_OUTCOME", outcome);
        environment.put("VICTIMS_PACK_QUARTER", quarter.toString());
        environment.put("VICTIMS_PACK_MESSAGE", message);
        environment.put("VICTIMS_PACK_DRAFT", draft);
        environment.put("VICTIMS_PACK_ARCHIVE", archive);
        environment.put("VICTIMS_PACK_WARNINGS", warnings ? "yes" : "no");
        return environment;
    }
}
