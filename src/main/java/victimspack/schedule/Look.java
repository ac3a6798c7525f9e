package victimspack.schedule;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one look into the inbox finds.
 *
 * @param missing  what the awaited extracts lack, by the name that is looked for
 * @param arriving files that are there but not whole yet: empty, not to be opened, or with a copy's beginnings beside
 * @param snapshot the files as they were; empty where one is missing or arriving
 */
record Look(List<String> missing, List<String> arriving, Snapshot snapshot) {

    boolean isComplete() {
        return missing.isEmpty() && arriving.isEmpty();
    }

    /** What two looks with a time between them say: what differs between them is still arriving. */
    static Look both(Look first, Look second) {
        if (!first.isComplete() || !second.isComplete()) {
            return second.isComplete() ? first : second;
        }
        TreeMap<String, Snapshot.FileState> before =
                new TreeMap<>(first.snapshot().files());
        TreeMap<String, Snapshot.FileState> after =
                new TreeMap<>(second.snapshot().files());
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> after.containsKey(name) && after.get(name).equals(before.get(name)));
        return new Look(List.of(), List.copyOf(names), second.snapshot());
    }
}
