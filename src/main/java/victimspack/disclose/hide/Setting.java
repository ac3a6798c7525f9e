package victimspack.disclose.hide;

import java.util.List;
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
 * @param corrections what the check asked for
 */
record Setting(Thresholds thresholds, Published published, List<Quarter> quarters, Corrections corrections) {

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
        return corrections.withheld().contains(new Unproven(measure, slice));
    }

    /** Whether a cell is to be hidden, since it tells of hidden numbers of another table. */
    boolean isTelling(String measure, String slice, String category, String period) {
        return corrections.cells().contains(new Corrections.Cell(measure, slice, category, period));
    }
}
