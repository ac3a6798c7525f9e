package victimspack.grade;

/** A moderated grade in commentary.csv that cannot stand. The message is one sentence for the analyst. */
public final class ModerationRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param line the line of commentary.csv
     * @param what what was found, what was expected and what to do
     */
    ModerationRejected(long line, String what) {
        super("commentary.csv, line %d: %s".formatted(line, what));
    }
}
