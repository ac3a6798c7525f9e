package victimspack.recount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the pack and the recount disagree, each in one sentence. */
final class Differences {

    private static final int SHOWN = 4;

    private final List<String> found = new ArrayList<>();

    void add(String where, String column, Object expected, Object seen) {
        found.add("%s, %s: expected %s, found '%s'".formatted(where, column, expected, seen));
    }

    void expectText(String where, String column, String expected, String seen) {
        if (!Objects.equals(expected, seen)) {
            add(where, column, "'" + expected + "'", seen);
        }
    }

    void expectOneOf(String where, String column, Set<String> expected, String seen) {
        if (!expected.contains(seen)) {
            add(where, column, "one of " + expected, seen);
        }
    }

    void expectBlank(String where, String column, String seen) {
        if (!seen.isEmpty()) {
            add(where, column, "a blank", seen);
        }
    }

    void expectWhole(String where, String column, long expected, String seen) {
        expectText(where, column, Long.toString(expected), seen);
    }

    /** The exact ratio, rounded half up to as many decimals as asked for; trailing zeros do not matter. */
    void expectNumber(String where, String column, Fraction expected, int decimals, String seen) {
        BigDecimal rounded = expected.rounded(decimals);
        try {
            if (new BigDecimal(seen).compareTo(rounded) != 0) {
                add(where, column, rounded.toPlainString(), seen);
            }
        } catch (NumberFormatException noNumber) {
            add(where, column, rounded.toPlainString(), seen);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<String> found() {
        return List.copyOf(found);
    }

    /** How many there are of each measure, then the first of each, as far as they are shown. */
    @Override
    public String toString() {
        Map<String, List<String>> byMeasure = found.stream()
                .collect(Collectors.groupingBy(text -> text.split(" ", 2)[0], TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder(found.size() + " differences");
        byMeasure.forEach((measure, of) -> text.append("\n%s: %d, the first: %s"
                .formatted(measure, of.size(), String.join("; ", of.subList(0, Math.min(SHOWN, of.size()))))));
        return text.toString();
    }
}
