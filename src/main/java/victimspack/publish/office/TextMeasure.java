package victimspack.publish.office;

/**
 * How much room text takes in Arial, in the unit of a workbook's column widths: one digit. Counted from letter classes, not from the
 * machine's fonts, so that every machine writes the same row heights; a little generous, so that nothing is cut off.
 */
public final class TextMeasure {

    private static final String NARROW = " \u00a0iljtfrI.,;:'|!()[]-/";
    private static final String WIDE = "mwMW@%OQG—";
    private static final double NARROW_SHARE = 0.62;
    private static final double CAPITAL_SHARE = 1.25;
    private static final double WIDE_SHARE = 1.6;
    private static final double CELL_MARGIN = 1.0;

    private TextMeasure() {}

    /** Width of the text on one line. */
    public static double width(String text) {
        return text.codePoints().mapToDouble(TextMeasure::width).sum();
    }

    /** Width of its longest word. */
    public static double longestWord(String text) {
        double longest = 0;
        for (String word : text.split("\\s+")) {
            longest = Math.max(longest, width(word));
        }
        return longest;
    }

    /** Into how many lines it wraps in a column that wide. */
    public static int lines(String text, double columnWidth) {
        int lines = 0;
        for (String paragraph : text.split("\\R", -1)) {
            lines += wrapped(paragraph, Math.max(1, columnWidth - CELL_MARGIN));
        }
        return lines;
    }

    private static int wrapped(String paragraph, double room) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ")) {
            double width = width(word);
            if (used > 0 && used + NARROW_SHARE + width > room) {
                lines++;
                used = 0;
            }
            int filled = (int) (width / room);
            lines += filled;
            used += (used > 0 ? NARROW_SHARE : 0) + width - filled * room;
        }
        return lines;
    }

    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return NARROW_SHARE;
        }
        if (WIDE.indexOf(letter) >= 0 || letter > 0x2FFF) {
            return WIDE_SHARE;
        }
        return Character.isUpperCase(letter) ? CAPITAL_SHARE : 1;
    }
}
