package victimspack.extract.cell;

import victimspack.extract.Rule;

/**
 * Texts up to a length.
 *
 * @param maxLength in characters; 0 for no limit
 */
record TextCells(int maxLength) implements CellReader {

    @Override
    public Object read(String text) {
        boolean fits =
                maxLength == 0 || text.length() <= maxLength || text.codePointCount(0, text.length()) <= maxLength;
        return fits ? text : NOT_VALID;
    }

    @Override
    public Rule rule() {
        return Rule.TEXT_TOO_LONG;
    }

    @Override
    public String expected() {
        return "at most " + maxLength + " characters";
    }
}
