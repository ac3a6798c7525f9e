package victimspack.extract.cell;

import victimspack.extract.Rule;

/** Yes and no in any of the spellings that systems export, in any case. */
record YesNoCells() implements CellReader {

    @Override
    public Object read(String text) {
        if (isAny(text, "Y", "yes", "true", "1")) {
            return Boolean.TRUE;
        }
        return isAny(text, "N", "no", "false", "0") ? Boolean.FALSE : NOT_VALID;
    }

    private static boolean isAny(String text, String one, String two, String three, String four) {
        return text.equalsIgnoreCase(one)
                || text.equalsIgnoreCase(two)
                || text.equalsIgnoreCase(three)
                || text.equals(four);
    }

    @Override
    public Rule rule() {
        return Rule.NOT_YES_OR_NO;
    }

    @Override
    public String expected() {
        return "yes or no (Y, N, yes, no, true, false, 1 or 0)";
    }
}
