package victimspack.extract;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that someone probably meant: case ignored, and blanks, hyphens and underscores taken as one. */
public final class NearestName {

    private static final int LONGEST = 100;
    private static final double LIKE_ENOUGH = 0.85;
    private static final int LISTED_AT_MOST = 15;
    private static final int NAMED_AT_MOST = 3;
    private static final int LAST_ON_A_KEYBOARD = '~';

    private NearestName() {}

    /**
     * The nearest of some names, however far; the first in the order of the alphabet where several are as near. Empty where
     * there are none.
     */
    public static Optional<String> to(String name, Collection<String> names) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        return names.stream()
                .filter(candidate -> !candidate.isBlank() && candidate.length() <= LONGEST)
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Whether two names differ by so little that one is probably a slip for the other. */
    public static boolean isSlip(String name, String meant) {
        return name.length() <= LONGEST && distance(name, meant) <= Math.max(1, meant.length() / 4);
    }

    /** What a message says after the expectation: the nearest names, or all of them where none is near and they are few. */
    public static String hint(String written, Collection<String> valid) {
        List<String> near = near(written, valid);
        if (!near.isEmpty()) {
            return (near.size() == 1 ? "; the nearest is " : "; the nearest are ")
                    + quoted(near)
                    + foreign(written, near);
        }
        return valid.size() <= LISTED_AT_MOST ? ": " + quoted(valid) : "";
    }

    /**
     * The first character of what was written that no letter of the names is, though it may look like one; empty where there is none
     * beyond those of a keyboard.
     */
    public static String foreign(String written, Collection<String> meant) {
        for (int i = 0; i < written.length(); i = written.offsetByCodePoints(i, 1)) {
            int point = written.codePointAt(i);
            if (point > LAST_ON_A_KEYBOARD && meant.stream().noneMatch(name -> name.indexOf(point) >= 0)) {
                return " (character %d of what was written is U+%04X, %s)"
                        .formatted(written.codePointCount(0, i) + 1, point, Character.getName(point));
            }
        }
        return "";
    }

    /** At most three names that are like what was written, the likest first. */
    private static List<String> near(String written, Collection<String> valid) {
        if (written.length() > LONGEST) {
            return List.of();
        }
        Comparator<String> likest = Comparator.<String>comparingInt(name -> distance(written, name))
                .thenComparing(name -> -similarity(written, name))
                .thenComparing(Comparator.naturalOrder());
        return valid.stream()
                .filter(name -> similarity(written, name) >= LIKE_ENOUGH)
                .sorted(likest)
                .limit(NAMED_AT_MOST)
                .toList();
    }

    /** The names in double quotes with commas between. */
    private static String quoted(Collection<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }

    private static double similarity(String one, String other) {
        return new JaroWinklerSimilarity().apply(plain(one), plain(other));
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(plain(one), plain(other));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
