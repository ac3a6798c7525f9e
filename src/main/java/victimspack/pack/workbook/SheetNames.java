package victimspack.pack.workbook;

import java.util.List;
import java.util.Set;
import victimspack.measure.Framework;
import victimspack.pack.words.Words;

/** Names of the sheets of groups of measures: their titles without blanks, cut between words to at most 31 characters. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final Set<String> TAKEN = Set.of(
            "Cover", "Contents", "Notes", "Summary", "Breakdowns", "Group_differences", "Data_quality", "Charts");

    private SheetNames() {}

    /** A group's sheet; named by the group's id where the title would give the name of another sheet. */
    static String of(Framework.Priority group, List<Framework.Priority> groups) {
        String name = ofTitle(group.title());
        boolean shared = groups.stream()
                .anyMatch(
                        other -> !other.equals(group) && ofTitle(other.title()).equalsIgnoreCase(name));
        return shared || TAKEN.contains(name) || name.isEmpty() ? ofId(group.id()) : name;
    }

    private static String ofId(String id) {
        String name = Words.capital(joined(id));
        String free = TAKEN.contains(name) ? name + "_group" : name;
        return free.substring(0, Math.min(LONGEST, free.length()));
    }

    /** A long title first loses its small words, then whole words at its end. */
    private static String ofTitle(String title) {
        String name = joined(title);
        if (name.length() > LONGEST) {
            name = name.replaceAll("_(?:and|of|the|for|in|to)(?=_)", "");
        }
        while (name.length() > LONGEST && name.contains("_")) {
            name = name.substring(0, name.lastIndexOf('_'));
        }
        return name.substring(0, Math.min(LONGEST, name.length()));
    }

    private static String joined(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
    }
}
