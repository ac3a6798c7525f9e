package victimspack.measure.condition;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The valid names that a mistyped one was probably meant to be. */
public final class Nearest {

    private static final double LIKE_ENOUGH = 0.85;
    private static final int LISTED_AT_MOST = 15;
    private static final int NAMED_AT_MOST = 3;

    private Nearest() {}

    /** What a message says after the expectation: the nearest names, or all of them where none is near and they are few. */
    public static String hint(String written, Collection<String> valid) {
        List<String> nearest = to(written, valid);
        if (!nearest.isEmpty()) {
            return (nearest.size() == 1 ? "; the nearest is " : "; the nearest are ") + quoted(nearest);
        }
        return valid.size() <= LISTED_AT_MOST ? ": " + quoted(valid) : "";
    }

    /** At most three names, the likest first. */
    public static List<String> to(String written, Collection<String> valid) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        Comparator<String> likest = Comparator.<String>comparingInt(name -> distance.apply(written, name))
                .thenComparing(name -> -similarity.apply(written, name))
                .thenComparing(Comparator.naturalOrder());
        return valid.stream()
                .filter(name -> similarity.apply(written, name) >= LIKE_ENOUGH)
                .sorted(likest)
                .limit(NAMED_AT_MOST)
                .toList();
    }

    /** The names in double quotes with commas between. */
    public static String quoted(Collection<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
}
