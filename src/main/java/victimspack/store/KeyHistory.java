package victimspack.store;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells which rows of one key do not stand: a row equal to the current one is a duplicate, otherwise it takes its place.
 * Rows come as they stand in the files.
 */
final class KeyHistory {

    private @Nullable UUID content;
    private long current;

    /** A row that does not stand, and what became of it. */
    record Fallen(long position, String placement) {}

    /** Looks at the next row, and says which one falls by it; null where none does. */
    @Nullable
    Fallen next(long position, UUID rowContent) {
        if (Objects.equals(content, rowContent)) {
            return new Fallen(position, "duplicate");
        }
        Fallen earlier = content == null ? null : new Fallen(current, "superseded");
        content = rowContent;
        current = position;
        return earlier;
    }
}
