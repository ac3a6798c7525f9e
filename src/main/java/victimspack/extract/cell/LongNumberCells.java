package victimspack.extract.cell;

import victimspack.extract.Rule;

/** Whole numbers of up to 15 digits, not negative. */
record LongNumberCells() implements CellReader {

    private static final int LONGEST = 15;

    @Override
    public Object read(String text) {
        if (text.length() > LONGEST) {
            return NOT_VALID;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return NOT_VALID;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    @Override
    public Rule rule() {
        return Rule.NOT_A_NUMBER;
    }

    @Override
    public String expected() {
        return "a whole number of at most 15 digits";
    }
}
