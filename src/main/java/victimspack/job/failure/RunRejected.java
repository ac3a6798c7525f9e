package victimspack.job.failure;

/** The data cannot make a pack: the message is the sentence for the analyst. */
public final class RunRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunRejected(String message) {
        super(message);
    }
}
