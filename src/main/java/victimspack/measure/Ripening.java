package victimspack.measure;

/**
 * How long after a quarter's end what is counted may still be done: the same for every quarter, so that a new quarter is not
 * compared with ones that had longer.
 *
 * @param doneAt the column that says when it was done; a row without it counts as done in time
 * @param days   how many days after the quarter's last day; what is done on the last of them still counts
 * @param late   what a row is that was done later
 */
public record Ripening(String doneAt, int days, Late late) {

    /** What a row is to the measure as long as what is counted has not been done. */
    public enum Late {
        /** In the base and not counted. */
        NOT_COUNTED,
        /** No row of the measure at all: it is one only once it is done. */
        LEFT_OUT
    }
}
