package victimspack.extract.cell;

/** How much of a timestamp is known, from fine to coarse. */
public enum Precision {
    TIME_OF_DAY,
    DAY,
    MONTH;

    /** The coarser of two. */
    public Precision or(Precision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
