package victimspack.disclose.hide;

/**
 * A cell of a table as an arc of a network: each line of the table that adds up to a known number is a node, and a cell
 * stands in the two lines that its arc joins.
 *
 * @param from      the line it adds to
 * @param to        the line it takes from, or the other way of its two-way table
 * @param amounts   what it tells
 * @param threshold how far its number must stay unknown
 * @param mayHide   whether it may be hidden: not where readers know it already
 */
record Cell(int from, int to, Amounts amounts, int threshold, boolean mayHide) {

    boolean touches(Cell other) {
        return from == other.from || to == other.to || from == other.to || to == other.from;
    }
}
