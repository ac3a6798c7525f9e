package victimspack.pack;

import java.math.BigDecimal;
import java.util.Locale;
import victimspack.grade.Numbers;

/** Figures that were supplied as decimals, shown with the places that they need. */
final class Numerals {

    private Numerals() {}

    static String plain(BigDecimal value) {
        int places = Math.max(0, value.stripTrailingZeros().scale());
        String digits = String.format(Locale.ROOT, "%,." + places + "f", value.abs());
        return value.signum() < 0 ? Numbers.MINUS + digits : digits;
    }
}
