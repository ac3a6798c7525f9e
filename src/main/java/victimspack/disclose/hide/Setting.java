package victimspack.disclose.hide;

import java.util.List;
import java.util.Set;
import victimspack.disclose.Published;
import victimspack.disclose.Thresholds;
import victimspack.disclose.Unproven;
import victimspack.extract.Quarter;
import victimspack.measure.Series;
import victimspack.measure.Span;

/**
 * Under what a measure's tables are controlled.
 *
 * @param thresholds from which size on numbers are shown
 * @param published  what sealed public packs have shown before
 * @param quarters   every quarter held
 * @param withheld   tables to be left out, since they could not be proven safe
 */
record Setting(Thresholds thresholds, Published published, List<Quarter> quarters, Set<Unproven> withheld) {

    private static final int YEAR = 4;

    /** Each quarter held. */
    List<Span> single() {
        return quarters.stream().map(Span::of).toList();
    }

    /** The last four quarters together, as far as they are held; of a snapshot, which is not added up, the last quarter. */
    List<Span> together(Series series) {
        int length = series.snapshot() ? 1 : Math.min(YEAR, quarters.size());
        return List.of(new Span(quarters.subList(quarters.size() - length, quarters.size())));
    }

    boolean isWithheld(String measure, String slice) {
        return withheld.contains(new Unproven(measure, slice));
    }
}
