package victimspack.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import victimspack.publish.manifest.Checksums;

/**
 * What a run's files were at one moment.
 *
 * @param files by their name relative to the input folder, with forward slashes
 */
record Snapshot(SortedMap<String, FileState> files) {

    /**
     * @param size   in bytes
     * @param sha256 in hexadecimal
     */
    record FileState(long size, Instant changed, String sha256) {}

    static Snapshot of(Map<String, FileState> files) {
        return new Snapshot(new TreeMap<>(files));
    }

    /** One hash over the names and contents of all files. */
    String hash() {
        StringBuilder text = new StringBuilder();
        files.forEach((name, state) ->
                text.append(state.sha256()).append("  ").append(name).append('\n'));
        return Checksums.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The names of files that a pack was made from and whose content was another then, or that are not there now. */
    List<String> differing(Map<String, String> made) {
        return made.entrySet().stream()
                .filter(entry -> {
                    FileState state = files.get(entry.getKey());
                    return state == null || !state.sha256().equals(entry.getValue());
                })
                .map(Map.Entry::getKey)
                .toList();
    }
}
