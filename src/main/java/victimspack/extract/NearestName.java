package victimspack.extract;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that someone probably meant. */
public final class NearestName {

    private static final int LONGEST = 100;

    private NearestName() {}

    /**
     * The nearest of some names, case ignored and blanks, hyphens and underscores taken as one; the first in the order
     * of the alphabet where several are as near. Empty where there are none.
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

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(plain(one), plain(other));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
