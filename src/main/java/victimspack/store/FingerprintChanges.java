package victimspack.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.extract.schema.Extract;

/**
 * How an extract's rows in some quarters differ between two sets of {@link Fingerprints} of one secret. Holds the earlier
 * rows of those quarters in memory.
 *
 * @param added   rows whose key is new
 * @param removed rows whose key is no longer there
 * @param changed rows of the same key with another content
 */
public record FingerprintChanges(long added, long removed, long changed) {

    private static final int RECORD = 2 + 2 * Fingerprints.BYTES;

    /**
     * @param then     folder of the earlier rows
     * @param now      folder of today's rows
     * @param quarters in which the rows fall; empty for all, undated ones too
     */
    public static FingerprintChanges between(Path then, Path now, Extract extract, List<Quarter> quarters)
            throws IOException {
        Map<UUID, UUID> earlier = new HashMap<>();
        for (String name : names(then, extract, quarters)) {
            read(then.resolve(name), earlier::put);
        }
        Tally tally = new Tally(earlier);
        for (String name : names(now, extract, quarters)) {
            read(now.resolve(name), tally::add);
        }
        return new FingerprintChanges(tally.added, earlier.size(), tally.changed);
    }

    /** Takes from the earlier rows those that are still there. */
    private static final class Tally {

        private final Map<UUID, UUID> earlier;
        private long added;
        private long changed;

        Tally(Map<UUID, UUID> earlier) {
            this.earlier = earlier;
        }

        void add(UUID key, UUID content) {
            UUID before = earlier.remove(key);
            if (before == null) {
                added++;
            } else if (!before.equals(content)) {
                changed++;
            }
        }
    }

    private interface Reader {
        void row(UUID key, UUID content);
    }

    private static Set<String> names(Path folder, Extract extract, List<Quarter> quarters) throws IOException {
        Set<String> names = new HashSet<>();
        quarters.forEach(quarter -> names.add(Fingerprints.fileName(extract, quarter)));
        try (Stream<Path> files = Files.list(folder)) {
            return new HashSet<>(files.map(file -> file.getFileName().toString())
                    .filter(name ->
                            quarters.isEmpty() ? name.startsWith(extract.tableName() + "-") : names.contains(name))
                    .toList());
        }
    }

    private static void read(Path file, Reader reader) throws IOException {
        long rows = Files.size(file) / RECORD;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long row = 0; row < rows; row++) {
                in.readShort();
                UUID key = Fingerprints.read(in);
                reader.row(key, Fingerprints.read(in));
            }
        }
    }
}
