package victimspack.grade;

/** A moderated grade in commentary.csv that cannot stand. The message is one sentence for the analyst. */
public final class ModerationRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param line what is wrong in which line of commentary.csv
     * @param what what was found and what was expected, and what to do
     */
    ModerationRejected(long line, String what) {
        super("commentary.csv, line %d: %s".formatted(line, what));
    }
}
