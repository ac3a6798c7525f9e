package victimspack.extract.cell;

import victimspack.extract.Rule;

/** Whole numbers from 0 up to a highest one, in digits alone. */
record WholeNumberCells(int highest) implements CellReader {

    private static final int LONGEST = 9;

    @Override
    public Object read(String text) {
        if (text.length() > LONGEST) {
            return NOT_VALID;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return NOT_VALID;
            }
            number = number * 10 + (c - '0');
        }
        return number <= highest ? (Object) number : NOT_VALID;
    }

    @Override
    public Rule rule() {
        return Rule.NOT_A_NUMBER;
    }

    @Override
    public String expected() {
        return "a whole number from 0 to " + highest;
    }
}
