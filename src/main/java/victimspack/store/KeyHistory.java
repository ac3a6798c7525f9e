package victimspack.store;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells which rows of a key do not stand: a row equal to the current one is a duplicate, otherwise it takes its place.
 * Rows come in the order of their keys and, within a key, as they stand in the files.
 */
final class KeyHistory {

    private @Nullable UUID key;
    private @Nullable UUID content;
    private long current;

    /** A row that does not stand, and what became of it. */
    record Fallen(long position, String placement) {}

    /** Looks at the next row, and says which one falls by it; null where none does. */
    @Nullable
    Fallen next(UUID rowKey, long position, UUID rowContent) {
        boolean sameKey = rowKey.equals(key);
        if (sameKey && Objects.equals(content, rowContent)) {
            return new Fallen(position, "duplicate");
        }
        Fallen earlier = sameKey ? new Fallen(current, "superseded") : null;
        key = rowKey;
        content = rowContent;
        current = position;
        return earlier;
    }
}
