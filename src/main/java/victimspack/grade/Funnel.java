package victimspack.grade;

import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Where units that differ by chance alone would lie about the rate of all of them (Spiegelhalter 2005): limits of the binomial
 * distribution of a unit's own base, between whole counts by interpolation. How units differ in the cases they have is not
 * allowed for.
 *
 * @param rate of all, a fraction from 0 to 1
 */
public record Funnel(BigFraction rate) {

    private static final double INNER = 0.025;
    private static final double OUTER = 0.001;

    /** The limits between which 95 % of units with such a base would lie. */
    public Interval inner(long base) {
        return new Interval(limit(base, INNER), limit(base, 1 - INNER));
    }

    /** The limits between which 99.8 % of units with such a base would lie. */
    public Interval outer(long base) {
        return new Interval(limit(base, OUTER), limit(base, 1 - OUTER));
    }

    /**
     * Where a unit's rate lies: outside a limit where chance alone would bring about so few, or so many, with no more than the
     * limit's probability. That is exact, while the limits are interpolated to be smooth: of ten cases all ten are no rarity
     * where most are counted anyway.
     */
    public Place place(long counted, long base) {
        double share = rate.doubleValue();
        if (share <= 0 || share >= 1) {
            return Place.WITHIN;
        }
        BinomialDistribution counts = BinomialDistribution.of(Math.toIntExact(base), share);
        int count = Math.toIntExact(counted);
        double soFew = counts.cumulativeProbability(count);
        double soMany = counts.survivalProbability(count - 1);
        if (soFew <= INNER) {
            return soFew <= OUTER ? Place.FAR_BELOW : Place.BELOW;
        }
        if (soMany <= INNER) {
            return soMany <= OUTER ? Place.FAR_ABOVE : Place.ABOVE;
        }
        return Place.WITHIN;
    }

    /** Where a unit's rate lies among what chance alone would usually produce. */
    public enum Place {
        /** Below the 99.8 % limit. */
        FAR_BELOW,
        /** Below the 95 % limit. */
        BELOW,
        /** Between the 95 % limits. */
        WITHIN,
        /** Above the 95 % limit. */
        ABOVE,
        /** Above the 99.8 % limit. */
        FAR_ABOVE
    }

    private double limit(long base, double probability) {
        double share = rate.doubleValue();
        if (share <= 0 || share >= 1) {
            return share;
        }
        BinomialDistribution counts = BinomialDistribution.of(Math.toIntExact(base), share);
        int count = counts.inverseCumulativeProbability(probability);
        double over = counts.cumulativeProbability(count) - probability;
        return Math.max(0, (count - over / counts.probability(count)) / base);
    }
}
