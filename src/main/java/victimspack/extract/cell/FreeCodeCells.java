package victimspack.extract.cell;

import victimspack.extract.Rule;

/**
 * Codes of a free list: lower-case words with hyphens. The form keeps free text, and with it persons, out of what is
 * published by category.
 */
record FreeCodeCells(int maxLength) implements CellReader {

    @Override
    public Object read(String text) {
        return text.length() <= maxLength && isCode(text) ? text : NOT_VALID;
    }

    private static boolean isCode(String text) {
        boolean afterHyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-') {
                if (afterHyphen) {
                    return false;
                }
                afterHyphen = true;
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                afterHyphen = false;
            } else {
                return false;
            }
        }
        return !afterHyphen;
    }

    @Override
    public Rule rule() {
        return Rule.UNKNOWN_CODE;
    }

    @Override
    public String expected() {
        return "a code of lower-case words with hyphens, at most " + maxLength + " characters";
    }
}
