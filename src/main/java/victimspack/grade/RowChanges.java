package victimspack.grade;

/**
 * How the rows behind a figure differ from those that were there when it was published.
 *
 * @param added   rows whose key is new in the figure's months
 * @param removed rows whose key is no longer there
 * @param changed rows of the same key that say something else
 */
public record RowChanges(long added, long removed, long changed) {

    public RowChanges plus(RowChanges other) {
        return new RowChanges(added + other.added, removed + other.removed, changed + other.changed);
    }
}
