package victimspack.blackbox.reader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A figure in the forms in which it may be written.
 *
 * @param measure the measure's title
 * @param name    its category in words; of a measure's own figure, its period in words
 * @param telling forms that hardly another figure has: so many of so many, an interval, a value to four decimals
 * @param common  forms that other figures have, too, and that tell of this one beside its name: a percentage, a count
 */
record Figure(String measure, String name, Set<String> telling, Set<String> common) {

    private static final int EXACT = 4;

    /** What is no number is not written. */
    static Figure of(String measure, String name, Cells cells) {
        Set<String> telling = new HashSet<>();
        Set<String> common = new HashSet<>();
        boolean counted = isNumber(cells.number());
        boolean share = isNumber(cells.base());
        if (counted) {
            common.add(count(cells.number()));
        }
        if (counted && share) {
            telling.add(count(cells.number()) + " of " + count(cells.base()));
        }
        if (share && isNumber(cells.value())) {
            common.add(percent(cells.value()));
        }
        if (isNumber(cells.value()) && cells.value().matches("\\d+\\.\\d{" + EXACT + ",}")) {
            telling.add(exact(share ? hundredfold(cells.value()) : new BigDecimal(cells.value())));
        }
        if (share && isNumber(cells.lower()) && isNumber(cells.upper())) {
            telling.add(percent(cells.lower()) + " to " + percent(cells.upper()));
        }
        return new Figure(measure, name, telling, common);
    }

    /** A row's numbers, each as it stands; what is not shown is empty or a mark. */
    record Cells(String number, String base, String value, String lower, String upper) {}

    private static boolean isNumber(String text) {
        return text.matches("\\d+(\\.\\d+)?");
    }

    private static String count(String number) {
        return String.format(Locale.UK, "%,d", new BigDecimal(number).longValue());
    }

    static String percent(String share) {
        return hundredfold(share).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private static BigDecimal hundredfold(String share) {
        return new BigDecimal(share).movePointRight(2);
    }

    /** A number of many decimals in one form, whatever file it stands in. */
    static String exact(BigDecimal number) {
        return "exactly " + number.setScale(EXACT, RoundingMode.HALF_UP).toPlainString();
    }
}
