package victimspack.store;

import victimspack.store.block.LoadedBlock;

/**
 * What is asked of one cell of a row.
 *
 * @param column whose cell
 * @param form   what is asked
 * @param value  the text that is asked for; of other forms nothing
 */
record CellTest(String column, Form form, String value) {

    private enum Form {
        SAYS_YES,
        KNOWN,
        BLANK,
        IS
    }

    static CellTest saysYes(String column) {
        return new CellTest(column, Form.SAYS_YES, "");
    }

    static CellTest known(String column) {
        return new CellTest(column, Form.KNOWN, "");
    }

    static CellTest blank(String column) {
        return new CellTest(column, Form.BLANK, "");
    }

    static CellTest is(String column, String text) {
        return new CellTest(column, Form.IS, text);
    }

    /** @param place of the column in the block */
    boolean holds(LoadedBlock block, int place, int row) {
        return switch (form) {
            case SAYS_YES -> block.says(place, row);
            case KNOWN -> block.has(place, row);
            case BLANK -> !block.has(place, row);
            case IS -> value.equals(block.object(place, row));
        };
    }
}
