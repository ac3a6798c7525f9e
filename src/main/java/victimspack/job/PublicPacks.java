package victimspack.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import victimspack.disclose.Published;
import victimspack.disclose.check.PublicPack;
import victimspack.disclose.hide.SealedRows;
import victimspack.publish.manifest.PackFiles;
import victimspack.publish.sealed.PackName;
import victimspack.publish.sealed.SealedPacks;

/**
 * The sealed public packs in the folder for packs, the newest first.
 *
 * @param folders where they lie
 */
record PublicPacks(List<Path> folders) {

    /** @param target where this run's pack is to lie, which is no earlier pack */
    static PublicPacks in(Path output, Path target) throws IOException {
        List<PackName> newest = new ArrayList<>(SealedPacks.all(output, false));
        Collections.reverse(newest);
        return new PublicPacks(newest.stream()
                .map(name -> output.resolve(name.toString()))
                .filter(pack -> !pack.getFileName().equals(target.getFileName()))
                .filter(pack -> Files.exists(pack.resolve(PackFiles.MEASURES)))
                .toList());
    }

    /** What they hold, for the hiding. */
    Published published() throws IOException {
        List<Published.Row> rows = new ArrayList<>();
        for (Path folder : folders) {
            rows.addAll(SealedRows.read(Files.readString(folder.resolve(PackFiles.MEASURES))));
            rows.addAll(SealedRows.read(Files.readString(folder.resolve(PackFiles.BREAKDOWNS))));
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
                Files.readString(folder.resolve(PackFiles.MEASURES)),
                Files.readString(folder.resolve(PackFiles.BREAKDOWNS)));
    }
}
