package victimspack.job.failure;

import org.jspecify.annotations.Nullable;

/** The program or the system failed; the same command continues once the cause is gone. */
public sealed class RunFailed extends RuntimeException permits RunStopped {

    private static final long serialVersionUID = 1L;

    public RunFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
