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

    /** A value with its unit, such as {@code 89.5%}, {@code 1,252} or, for a mean of counts, {@code 733.1}. */
    static String value(Chart.Unit unit, BigDecimal value) {
        return switch (unit) {
            case PER_CENT -> format("0.0'%'").format(value.setScale(1, RoundingMode.HALF_UP));
            case COUNT ->
                isWhole(value)
                        ? format("#,##0").format(value)
                        : format("#,##0.0").format(value.setScale(1, RoundingMode.HALF_UP));
            case NUMBER -> format("#,##0.0").format(value.setScale(1, RoundingMode.HALF_UP));
        };
    }

    /** The lower limit of what is usual: of counts the least whole number within, where there is one. */
    static String lower(Chart.Unit unit, Chart.Limits limits) {
        return value(unit, isWhole(unit, limits) ? least(limits) : limits.lower());
    }

    /** The upper limit of what is usual: of counts the greatest whole number within, where there is one. */
    static String upper(Chart.Unit unit, Chart.Limits limits) {
        return value(unit, isWhole(unit, limits) ? greatest(limits) : limits.upper());
    }

    private static boolean isWhole(Chart.Unit unit, Chart.Limits limits) {
        return unit == Chart.Unit.COUNT && least(limits).compareTo(greatest(limits)) <= 0;
    }

    private static BigDecimal least(Chart.Limits limits) {
        return limits.lower().setScale(0, RoundingMode.CEILING);
    }

    private static BigDecimal greatest(Chart.Limits limits) {
        return limits.upper().setScale(0, RoundingMode.FLOOR);
    }

    /** A mean of counts need not be whole. */
    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** The unit in words, and where an axis does not start at zero. */
    static String axis(Chart.Unit unit, Scale scale) {
        String words = switch (unit) {
            case PER_CENT -> "Per cent";
            case COUNT -> "Number";
            case NUMBER -> "Value";
        };
        String low = ticks(unit, scale.step()).format(scale.low());
        return scale.startsAtZero() ? words : words + " (the axis starts at " + low + ")";
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
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.UK);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(pattern, symbols);
    }
}
