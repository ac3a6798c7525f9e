package victimspack.publish.sealed;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A sealed pack is not as it was sealed; the message says which files, and what to do. */
public final class DamagedPack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedPack(Path folder, String what) {
        this(folder, what, null);
    }

    DamagedPack(Path folder, String what, @Nullable Throwable cause) {
        super(
                "The sealed pack %s is not as it was sealed: %s. Restore it from where it was published, or move it away."
                        .formatted(folder, what),
                cause);
    }
}
