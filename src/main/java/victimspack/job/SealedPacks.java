package victimspack.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import victimspack.disclose.Published;
import victimspack.disclose.check.PublicPack;
import victimspack.disclose.hide.SealedRows;
import victimspack.publish.Publication;

/**
 * The sealed public packs in the folder for packs, the newest first.
 *
 * @param folders where they lie
 */
record SealedPacks(List<Path> folders) {

    /** Drafts and restricted packs have further words in their names. */
    private static final Pattern NAME = Pattern.compile("\\d{4}-\\d{2}-Q[1-4](-r\\d+)?");

    /** @param target where this run's pack is to lie, which is no earlier pack */
    static SealedPacks in(Path output, Path target) throws IOException {
        if (!Files.isDirectory(output)) {
            return new SealedPacks(List.of());
        }
        try (Stream<Path> packs = Files.list(output)) {
            return new SealedPacks(packs.filter(
                            pack -> NAME.matcher(pack.getFileName().toString()).matches())
                    .filter(pack -> !pack.getFileName().equals(target.getFileName()))
                    .filter(pack -> Files.exists(pack.resolve(Publication.MEASURES)))
                    .sorted(Comparator.comparing(
                                    (Path pack) -> pack.getFileName().toString())
                            .reversed())
                    .toList());
        }
    }

    /** What they hold, for the hiding. */
    Published published() throws IOException {
        List<Published.Row> rows = new ArrayList<>();
        for (Path folder : folders) {
            rows.addAll(SealedRows.read(Files.readString(folder.resolve(Publication.MEASURES))));
            rows.addAll(SealedRows.read(Files.readString(folder.resolve(Publication.BREAKDOWNS))));
        }
        return new Published(rows);
    }

    /** What they tell a reader, for the check. */
    List<PublicPack> read() throws IOException {
        List<PublicPack> packs = new ArrayList<>();
        for (Path folder : folders) {
            packs.add(read(folder));
        }
        return packs;
    }

    static PublicPack read(Path folder) throws IOException {
        return PublicPack.read(
                Files.readString(folder.resolve(Publication.MEASURES)),
                Files.readString(folder.resolve(Publication.BREAKDOWNS)));
    }
}
