package victimspack.publish.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import victimspack.pack.document.Chart;

/** Numbers as charts write them. */
final class Figures {

    private Figures() {}

    /** A value with its unit, such as {@code 89.5%} or {@code 1,252}. */
    static String value(Chart.Unit unit, BigDecimal value) {
        return switch (unit) {
            case PER_CENT -> format("0.0'%'").format(value.setScale(1, RoundingMode.HALF_UP));
            case COUNT -> format("#,##0").format(value.setScale(0, RoundingMode.HALF_UP));
            case NUMBER -> format("#,##0.0").format(value.setScale(1, RoundingMode.HALF_UP));
        };
    }

    /** How an axis writes its ticks. */
    static NumberFormat ticks(Chart.Unit unit, double step) {
        return switch (unit) {
            case PER_CENT -> format("0'%'");
            case COUNT -> format("#,##0");
            case NUMBER -> format(step < 1 ? "#,##0.0" : "#,##0");
        };
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
    }
}
