package victimspack.pack.words;

import java.math.BigDecimal;
import java.util.Locale;
import victimspack.grade.Numbers;

/** Figures that were supplied as decimals, shown with the places that they need. */
public final class Numerals {

    private Numerals() {}

    /** The number without an exponent and without zeros at its end. */
    public static String plain(BigDecimal value) {
        int places = Math.max(0, value.stripTrailingZeros().scale());
        String digits = String.format(Locale.ROOT, "%,." + places + "f", value.abs());
        return value.signum() < 0 ? Numbers.MINUS + digits : digits;
    }
}
