package victimspack.sample;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many rows were planted for each rule.
 *
 * @param planted number of problems by their code (and of rows by {@code duplicate} and {@code superseded}), in the order of
 *                the codes; empty for a sample without flaws
 */
public record SampleLedger(Map<String, Integer> planted) {

    public SampleLedger {
        SortedMap<String, Integer> sorted = new TreeMap<>(planted);
        planted = Collections.unmodifiableSortedMap(sorted);
    }

    /** The sum over several files. */
    @SafeVarargs
    static SampleLedger of(Map<String, Integer>... files) {
        Map<String, Integer> all = new TreeMap<>();
        for (Map<String, Integer> file : files) {
            file.forEach((code, count) -> all.merge(code, count, Integer::sum));
        }
        return new SampleLedger(all);
    }
}
