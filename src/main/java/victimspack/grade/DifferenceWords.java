package victimspack.grade;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.measure.GradeRule.Compare;

/**
 * A difference in words: {@code 3.5 percentage points below}. It shows as many decimals as it takes for the shown
 * difference not to contradict the grade: 5.02 points and not 5.0 where 5 are still Close Monitoring.
 *
 * @param worsening the comparison
 */
record DifferenceWords(Worsening worsening) {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    /** The amount and its direction, or {@code equal to}. */
    String words() {
        BigFraction difference = worsening.value().subtract(worsening.baseline());
        if (difference.isZero()) {
            return "equal to";
        }
        return amount() + (difference.signum() < 0 ? " below" : " above");
    }

    /** Whether the shown value, baseline and difference do not add up, or decimals were added to show the difference. */
    boolean roundingMisleads() {
        Notation notation = worsening.notation();
        BigFraction value = notation.asShown(worsening.value());
        BigFraction baseline = notation.asShown(worsening.baseline());
        BigDecimal shown = Numbers.rounded(value, notation.places(value))
                .subtract(Numbers.rounded(baseline, notation.places(baseline)))
                .abs();
        BigFraction difference = value.subtract(baseline).abs();
        return Numbers.rounded(difference, places(difference)).compareTo(shown) != 0;
    }

    private String amount() {
        Notation notation = worsening.notation();
        BigFraction difference = notation.asShown(worsening.value().subtract(worsening.baseline()))
                .abs();
        String amount = Numbers.decimal(difference, places(difference))
                + (notation == Notation.PERCENT ? " percentage points" : "");
        if (worsening.part().compare() != Compare.RELATIVE
                || worsening.baseline().isZero()) {
            return amount;
        }
        BigFraction relative =
                worsening.loss().abs().divide(worsening.baseline().abs()).multiply(HUNDRED);
        String share = Numbers.decimal(relative, telling(relative, 1)) + "%";
        return "%s (%s)".formatted(amount, notation == Notation.PERCENT ? share + " of the baseline" : share);
    }

    private int places(BigFraction difference) {
        int least = worsening.notation().places(difference);
        return worsening.part().compare() == Compare.RELATIVE ? visible(difference, least) : telling(difference, least);
    }

    /** The fewest decimals at which a difference is on the same side of zero and of the rule's limits as it is exactly. */
    private int telling(BigFraction difference, int least) {
        int places = visible(difference, least);
        if (worsening.loss().signum() < 0) {
            return places;
        }
        List<BigFraction> limits = List.of(
                Numbers.exact(worsening.part().tolerance()),
                Numbers.exact(worsening.part().threshold()));
        while (crosses(difference, places, limits)) {
            places++;
        }
        return places;
    }

    private static int visible(BigFraction difference, int least) {
        int places = least;
        while (crosses(difference, places, List.of(BigFraction.ZERO))) {
            places++;
        }
        return places;
    }

    private static boolean crosses(BigFraction exact, int places, List<BigFraction> limits) {
        BigFraction shown = Numbers.exact(Numbers.rounded(exact, places));
        return limits.stream()
                .anyMatch(limit -> Integer.signum(shown.compareTo(limit)) != Integer.signum(exact.compareTo(limit)));
    }
}
