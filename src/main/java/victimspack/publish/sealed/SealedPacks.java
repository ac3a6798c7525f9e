package victimspack.publish.sealed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import victimspack.extract.Quarter;

/** Finds published packs by the names of their folders. */
public final class SealedPacks {

    private SealedPacks() {}

    /** The published editions of a quarter's pack, the first one first. */
    public static List<PackName> editions(Path reports, Quarter quarter, boolean restricted) throws IOException {
        return all(reports, restricted).stream()
                .filter(name -> name.quarter().equals(quarter))
                .toList();
    }

    /** The last published edition of every quarter before one. */
    public static NavigableMap<Quarter, PackName> before(Path reports, Quarter quarter, boolean restricted)
            throws IOException {
        NavigableMap<Quarter, PackName> latest = new TreeMap<>();
        all(reports, restricted).stream()
                .filter(name -> name.quarter().compareTo(quarter) < 0)
                .forEach(name -> latest.put(name.quarter(), name));
        return latest;
    }

    /** Every published edition of every quarter, the oldest first; none where there is no such folder. */
    public static List<PackName> all(Path reports, boolean restricted) throws IOException {
        if (!Files.isDirectory(reports)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(reports)) {
            return folders.filter(Files::isDirectory)
                    .flatMap(folder -> PackName.parse(folder.getFileName().toString()).stream())
                    .filter(name -> name.restricted() == restricted && !name.draft())
                    .sorted(Comparator.comparing(PackName::quarter).thenComparing(PackName::revision))
                    .toList();
        }
    }
}
