package victimspack.store;

import victimspack.store.block.LoadedBlock;

/**
 * What is asked of one cell of a row.
 *
 * @param column whose cell
 * @param form   what is asked
 * @param value  the text that is asked for; of other forms nothing
 */
record CellCondition(String column, Form form, String value) {

    private enum Form {
        SAYS_YES,
        KNOWN,
        BLANK,
        IS
    }

    static CellCondition saysYes(String column) {
        return new CellCondition(column, Form.SAYS_YES, "");
    }

    static CellCondition known(String column) {
        return new CellCondition(column, Form.KNOWN, "");
    }

    static CellCondition blank(String column) {
        return new CellCondition(column, Form.BLANK, "");
    }

    static CellCondition is(String column, String text) {
        return new CellCondition(column, Form.IS, text);
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
