package victimspack.grade;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.measure.Measure;

/**
 * What sealed packs have published. An earlier quarter's figures and grades stand as they were published; the reported
 * quarter is among them where its own sealed pack is being revised, and is then compared with what that pack said.
 *
 * @param packs the sealed packs, by their quarters
 * @param rows  says how rows differ from those that a pack was made from
 */
public record History(NavigableMap<Quarter, Published> packs, Rows rows) {

    /** Nothing has been published. */
    public static final History NONE = new History(new TreeMap<>(), (pack, measure, quarters) -> Optional.empty());

    /** How the rows that a measure counts differ from those behind a sealed pack. */
    @FunctionalInterface
    public interface Rows {

        /**
         * @param quarters in which the rows fall; empty for all
         * @return empty where it is not known
         */
        Optional<RowChanges> changes(Published pack, Measure measure, List<Quarter> quarters);
    }

    @Nullable
    Published of(Quarter quarter) {
        return packs.get(quarter);
    }

    /** Every quarter to speak of, oldest first: those held, and of those before the reported one that a pack shows the published. */
    List<Quarter> quarters(List<Quarter> held) {
        Quarter reported = held.get(held.size() - 1);
        Stream<Quarter> published = packs.keySet().stream()
                .filter(quarter -> quarter.compareTo(reported) < 0)
                .filter(quarter -> quarter.compareTo(reported.sameQuarterLastYear()) >= 0);
        return Stream.concat(held.stream(), published).distinct().sorted().toList();
    }
}
