package victimspack.extract.cell;

import java.math.BigDecimal;
import victimspack.extract.Rule;

/** Decimal numbers with a point, as they are written: 13 digits before it, 6 after it. */
record DecimalCells() implements CellReader {

    private static final int WHOLE_DIGITS = 13;
    private static final int FRACTION_DIGITS = 6;

    @Override
    public Object read(String text) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        boolean wholeFits = digits(text, start, end) && end - start <= WHOLE_DIGITS;
        boolean fractionFits =
                point < 0 || (digits(text, point + 1, text.length()) && text.length() - point - 1 <= FRACTION_DIGITS);
        return wholeFits && fractionFits ? new BigDecimal(text) : NOT_VALID;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return to > from;
    }

    @Override
    public Rule rule() {
        return Rule.NOT_A_NUMBER;
    }

    @Override
    public String expected() {
        return "a decimal number such as 12.5, with at most 13 digits before the point and 6 after it";
    }
}
