package victimspack.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How far the scheduled job has come with a quarter.
 *
 * @param since    when it came there
 * @param about    what tells one event from another of the same state: the missing files, or the hash of the files
 * @param draft    the folder of the draft; blank where there is none
 * @param archive  the folder of its extracts; blank where they are in none
 * @param files    what is to be archived, while that is going on
 * @param warnings whether anything was odd about the data
 * @param hookOwed whether the hook has not been started yet for this event
 * @param mailOwed whether no mail has been sent yet for this event
 */
record QuarterRecord(
        State state,
        Instant since,
        String about,
        String draft,
        String archive,
        List<ArchivedFile> files,
        boolean warnings,
        boolean hookOwed,
        boolean mailOwed) {

    /** What has become of a quarter. */
    enum State {
        /** Due; the extracts are not whole yet. */
        WAITING,
        /** The deadline is past, and the extracts are not whole yet. */
        OVERDUE,
        /** The extracts were refused; others are awaited. */
        REFUSED,
        /** The program or the system failed; it is tried again. */
        FAILED,
        /** The draft is made, and its extracts are on their way to the archive. */
        ARCHIVING,
        /** The draft is made and its extracts are in the archive. */
        MADE,
        /** A sealed pack was there already. */
        SEALED,
        /** A later quarter was due before this one was done. */
        PASSED_OVER
    }

    QuarterRecord {
        Stream.of(state, since, about, draft, archive).forEach(Objects::requireNonNull);
        files = List.copyOf(files);
    }

    /** An event of which nobody has been told. */
    static QuarterRecord event(State state, Instant since, String about) {
        return new QuarterRecord(state, since, about, "", "", List.of(), false, true, true);
    }

    /** A state that nobody is told of. */
    static QuarterRecord quiet(State state, Instant since) {
        return new QuarterRecord(state, since, "", "", "", List.of(), false, false, false);
    }

    QuarterRecord archiving(String madeDraft, String into, List<ArchivedFile> plan, boolean odd) {
        return new QuarterRecord(State.ARCHIVING, since, about, madeDraft, into, plan, odd, hookOwed, mailOwed);
    }

    /** The draft is made and archived: of that nobody has been told yet. */
    QuarterRecord made(String into) {
        return new QuarterRecord(State.MADE, since, about, draft, into, List.of(), warnings, true, true);
    }

    QuarterRecord owing(boolean hook, boolean mail) {
        return new QuarterRecord(state, since, about, draft, archive, files, warnings, hook, mail);
    }

    boolean isSame(State other, String otherAbout) {
        return state == other && about.equals(otherAbout);
    }

    /** Whether nothing is left to do for the quarter but, perhaps, to tell of it. */
    boolean isDone() {
        return state == State.MADE || state == State.SEALED || state == State.PASSED_OVER;
    }
}
