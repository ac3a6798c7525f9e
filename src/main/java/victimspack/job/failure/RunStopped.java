package victimspack.job.failure;

/** The run stopped because it was asked to, between two chunks or steps; the same command continues. */
public final class RunStopped extends RunFailed {

    private static final long serialVersionUID = 1L;

    public RunStopped(String message) {
        super(message, null);
    }
}
