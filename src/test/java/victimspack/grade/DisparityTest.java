package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import victimspack.measure.Tally;

class DisparityTest {

    private static Tally of(long counted, long base) {
        return Tally.of(counted, base, 0, 0);
    }

    /** Contrast (a) of table II of Newcombe (1998): 56 of 70 and 48 of 80; the ratio's interval by hand, after Katz. */
    @Test
    void aGapAndARatioWithTheirIntervals() {
        Disparity disparity = Disparity.between(of(56, 70), of(48, 80)).orElseThrow();

        assertThat(disparity.gap()).isEqualTo(BigFraction.of(1, 5));
        assertThat(disparity.gapInterval().lower()).isCloseTo(0.0524, within(0.00005));
        assertThat(disparity.gapInterval().upper()).isCloseTo(0.3339, within(0.00005));
        assertThat(disparity.ratio()).isEqualTo(BigFraction.of(4, 3));
        assertThat(disparity.ratioInterval()).isNotNull();
        assertThat(disparity.ratioInterval().lower()).isCloseTo(1.0766, within(0.0001));
        assertThat(disparity.ratioInterval().upper()).isCloseTo(1.6513, within(0.0001));
        assertThat(disparity.beyondChance()).isTrue();
    }

    @Test
    void aReferenceRateOfZeroHasNoRatio() {
        Disparity disparity = Disparity.between(of(3, 40), of(0, 40)).orElseThrow();

        assertThat(disparity.ratio()).isNull();
        assertThat(disparity.ratioInterval()).isNull();
        assertThat(disparity.beyondChance()).isFalse();
    }

    @Test
    void aRateOfZeroHasARatioWithoutAnInterval() {
        Disparity disparity = Disparity.between(of(0, 40), of(20, 40)).orElseThrow();

        assertThat(disparity.ratio()).isEqualTo(BigFraction.ZERO);
        assertThat(disparity.ratioInterval()).isNull();
        assertThat(disparity.beyondChance()).isTrue();
    }

    @Test
    void smallAndHiddenGroupsAreNotCompared() {
        assertThat(Disparity.between(of(15, 30), of(15, 30))).isPresent();
        assertThat(Disparity.between(of(15, 29), of(15, 30))).isEmpty();
        assertThat(Disparity.between(of(15, 30), of(15, 29))).isEmpty();
        assertThat(Disparity.between(Tally.HIDDEN, of(15, 30))).isEmpty();
        assertThat(Disparity.between(of(15, 30), Tally.HIDDEN)).isEmpty();
    }
}
