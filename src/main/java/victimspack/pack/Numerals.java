package victimspack.pack;

import java.math.BigDecimal;
import java.util.Locale;
import victimspack.grade.Numbers;

/** Figures that were supplied as decimals, shown with as many places as they came with. */
final class Numerals {

    private Numerals() {}

    static String plain(BigDecimal value) {
        String digits = String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value.abs());
        return value.signum() < 0 ? Numbers.MINUS + digits : digits;
    }
}
