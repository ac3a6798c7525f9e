package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the worked examples of the papers that the formulas come from. */
class IntervalsTest {

    /** Newcombe RG (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, table I. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "29, 29, 0.8830, 1.0000"
    })
    void wilson(long counted, long base, double lower, double upper) {
        assertInterval(Intervals.wilson(counted, base), lower, upper, 0.00005);
    }

    /** Newcombe RG (1998), Interval estimation for the difference, Statistics in Medicine 17, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void newcombe(long counted, long base, long otherCounted, long otherBase, double lower, double upper) {
        assertInterval(Intervals.newcombe(counted, base, otherCounted, otherBase), lower, upper, 0.00005);
    }

    /** The exact limits printed in tables of the Poisson distribution's expectation, after Garwood (1936). */
    @ParameterizedTest
    @CsvSource({"0, 0, 3.689", "1, 0.0253, 5.572", "10, 4.795, 18.390", "100, 81.364, 121.627"})
    void poisson(long count, double lower, double upper) {
        assertInterval(Intervals.poisson(count), lower, upper, 0.0005);
    }

    /**
     * Breast cancers among women with and without fluoroscopy (Boice and Monson 1977), the worked example of Stata's manual
     * for incidence rate ratios: 41 in 28,010 and 15 in 19,017 person-years, exact limits 1.0057 and 3.6093.
     */
    /** The example of R's poisson.test, stats package: 11 events in 800 beside 21 in 3,011 person-years. */
    @Test
    void poissonRatioOfUnequalTimes() {
        assertInterval(Intervals.poissonRatio(11, 21, 800.0 / 3_011), 0.8584264, 4.2772659, 1e-6);
    }

    @Test
    void poissonRatioOfNoEvents() {
        assertThat(Intervals.poissonRatio(0, 8).lower()).isZero();
        assertThat(Intervals.poissonRatio(8, 0).upper()).isInfinite();
    }

    @Test
    void poissonRatio() {
        Interval interval = Intervals.poissonRatio(41, 15);
        double years = 19_017.0 / 28_010;

        assertInterval(new Interval(interval.lower() * years, interval.upper() * years), 1.0057, 3.6093, 0.00005);
    }

    /** Heart attacks without and with aspirin: Agresti, Categorical Data Analysis, section 3.1: 1.43 to 2.30. */
    @Test
    void ratio() {
        assertInterval(Intervals.ratio(189, 11_034, 104, 11_037), 1.433, 2.306, 0.001);
    }

    private static void assertInterval(Interval interval, double lower, double upper, double precision) {
        assertThat(interval.lower()).isCloseTo(lower, within(precision));
        assertThat(interval.upper()).isCloseTo(upper, within(precision));
    }
}
