package victimspack.grade.control;

import static org.assertj.core.api.Assertions.assertThat;
import static victimspack.grade.control.Signal.ABOVE_LIMIT;
import static victimspack.grade.control.Signal.BELOW_LIMIT;
import static victimspack.grade.control.Signal.FALLING;
import static victimspack.grade.control.Signal.NONE;
import static victimspack.grade.control.Signal.RISING;
import static victimspack.grade.control.Signal.SEVEN_ABOVE;
import static victimspack.grade.control.Signal.SEVEN_BELOW;
import static victimspack.grade.control.Signal.TWO_OF_THREE_HIGH;
import static victimspack.grade.control.Signal.TWO_OF_THREE_LOW;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The rules on the vectors that NHSRplotthedots publishes for them (tests/testthat/test-ptd_calculate_point_type.R), with a
 * mean of 10, limits three away and near limits two away.
 */
class SignalsTest {

    private static final Limits TEN = new Limits(10, 7, 13, 8, 12);

    @Test
    void aMonthOutsideALimitComesFirst() {
        assertThat(signals(13.1, 6.9, 13, 7)).containsExactly(ABOVE_LIMIT, BELOW_LIMIT, NONE, NONE);
    }

    @Test
    void sevenMonthsThatEachRiseAreATrendAndSixAreNot() {
        assertThat(signals(7.1, 8.1, 9.1, 10.1, 11.1, 12.1)).doesNotContain(RISING);
        assertThat(signals(9, 8, 8.5, 9, 9.5, 10, 10.5, 11, 9.5))
                .containsExactly(NONE, RISING, RISING, RISING, RISING, RISING, RISING, RISING, NONE);
        assertThat(signals(9, 11, 10.5, 10, 9.5, 9, 8.5, 8.2, 9.5))
                .containsExactly(NONE, FALLING, FALLING, FALLING, FALLING, FALLING, FALLING, FALLING, NONE);
    }

    @Test
    void anEqualMonthBreaksATrend() {
        assertThat(signals(9, 9.5, 10, 10, 10.5, 11, 11.5)).doesNotContain(RISING);
    }

    @Test
    void whereTrendsMeetTheTurningMonthBelongsToTheLater() {
        assertThat(signals(8.1, 8.5, 9, 9.5, 10, 10.5, 11, 10.5, 10, 9.5, 9, 8.5, 8.2))
                .containsExactly(
                        RISING, RISING, RISING, RISING, RISING, RISING, FALLING, FALLING, FALLING, FALLING, FALLING,
                        FALLING, FALLING);
    }

    @Test
    void twoOfThreeCloseToALimitWithAllThreeOnItsSide() {
        assertThat(signals(12.5, 11, 12.5)).containsExactly(TWO_OF_THREE_HIGH, NONE, TWO_OF_THREE_HIGH);
        assertThat(signals(11, 12.5, 12.5)).containsExactly(NONE, TWO_OF_THREE_HIGH, TWO_OF_THREE_HIGH);
        assertThat(signals(7.5, 7.5, 9)).containsExactly(TWO_OF_THREE_LOW, TWO_OF_THREE_LOW, NONE);
        assertThat(signals(12.5, 11, 11, 12.5)).containsOnly(NONE);
        assertThat(signals(12.5, 9, 12.5)).containsOnly(NONE);
    }

    @Test
    void aMonthBeyondTheLimitIsOneOfTwoInThree() {
        assertThat(signals(13.5, 11, 12.5)).containsExactly(ABOVE_LIMIT, NONE, TWO_OF_THREE_HIGH);
    }

    @Test
    void sevenMonthsOnOneSideOfTheMean() {
        assertThat(signals(11, 10.5, 11, 10.5, 11, 10.5)).containsOnly(NONE);
        assertThat(signals(11, 10.5, 11, 10.5, 11, 10.5, 11, 10.5, 9))
                .containsExactly(
                        SEVEN_ABOVE,
                        SEVEN_ABOVE,
                        SEVEN_ABOVE,
                        SEVEN_ABOVE,
                        SEVEN_ABOVE,
                        SEVEN_ABOVE,
                        SEVEN_ABOVE,
                        SEVEN_ABOVE,
                        NONE);
        assertThat(signals(9, 9.5, 9, 9.5, 9, 9.5, 9)).containsOnly(SEVEN_BELOW);
    }

    @Test
    void aMonthOnTheMeanBreaksARun() {
        assertThat(signals(11, 10.5, 11, 10, 11, 10.5, 11, 10.5)).containsOnly(NONE);
    }

    private static List<Signal> signals(double... values) {
        List<Observation> months = Months.of(values);
        return Signals.of(months, Collections.nCopies(months.size(), TEN));
    }
}
