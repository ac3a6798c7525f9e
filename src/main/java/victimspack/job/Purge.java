package victimspack.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.SystemFault;
import victimspack.job.work.WorkFolder;

/** Removes what a work folder holds of persons: stores and their key, quarantined rows, references, fingerprints. */
public final class Purge {

    /** Folders that hold rows, references or what was made from them, with the words for their files. */
    private static final List<String[]> FOLDERS = List.of(
            new String[] {"quarantine", "quarantine file", "quarantine files"},
            new String[] {"explain", "file of references", "files of references"},
            new String[] {DisclosureFile.NAME, "list of hidden figures", "lists of hidden figures"},
            new String[] {WorkFolder.TEMPORARY, "temporary file", "temporary files"},
            new String[] {FingerprintFolder.NAME, "file of fingerprints", "files of fingerprints"});

    private Purge() {}

    /**
     * Removes it, the key first, without which a store says nothing. Packs, the log, data-quality.html and history.jsonl stay.
     *
     * @param work need not exist
     * @return what was removed, in words, such as {@code 2 quarantine files}
     * @throws RunFailed where a run holds the folder
     */
    public static List<String> of(Path work) {
        if (!Files.isDirectory(work)) {
            return List.of();
        }
        try (WorkFolder folder = WorkFolder.hold(work)) {
            List<String> removed = new ArrayList<>();
            add(removed, folder.dropKeys(), "key of a store", "keys of stores");
            add(removed, folder.dropStores(), "file of a store", "files of stores");
            for (String[] kind : FOLDERS) {
                add(removed, files(folder.path(kind[0])), kind[1], kind[2]);
                WorkFolder.delete(folder.path(kind[0]));
            }
            return List.copyOf(removed);
        } catch (IOException e) {
            throw SystemFault.inWorkFolder(work, e);
        }
    }

    private static long files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).count();
        }
    }

    private static void add(List<String> removed, long count, String one, String many) {
        if (count > 0) {
            removed.add(count + " " + (count == 1 ? one : many));
        }
    }
}
