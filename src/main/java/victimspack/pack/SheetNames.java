package victimspack.pack;

import java.util.Set;

/** Names of the sheets of groups of measures: their ids, a capital first, without blanks, at most 31 characters. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final Set<String> TAKEN =
            Set.of("Cover", "Contents", "Notes", "Summary", "Breakdowns", "Data_quality", "Charts");

    private SheetNames() {}

    static String of(String id) {
        String name = Words.capital(id.replaceAll("[^A-Za-z0-9]+", "_"));
        String free = TAKEN.contains(name) ? name + "_group" : name;
        return free.substring(0, Math.min(LONGEST, free.length()));
    }
}
