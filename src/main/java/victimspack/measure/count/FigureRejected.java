package victimspack.measure.count;

import victimspack.measure.Measure;

/** A figure in figures.csv that its measure cannot have. The message is one sentence for the analyst. */
public final class FigureRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private FigureRejected(String message) {
        super(message);
    }

    /**
     * @param found    what stands there
     * @param expected what was expected
     */
    static FigureRejected at(Measure measure, String period, String found, String expected) {
        return new FigureRejected("figures.csv, measure %s, period %s: %s; expected %s."
                .formatted(measure.id(), period, found, expected));
    }
}
