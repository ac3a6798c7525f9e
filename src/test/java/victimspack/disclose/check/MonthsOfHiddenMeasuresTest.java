package victimspack.disclose.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.disclose.Thresholds;

/** What process control says of months may stand in a public pack only beside the months themselves. */
class MonthsOfHiddenMeasuresTest {

    private static final String HEAD =
            "measure,period,numerator,denominator,pending,excluded,value,baseline,change,calculated_grade,status,"
                    + "variation,assurance,signal,process_mean,process_lower,process_upper\r\n";
    private static final String QUARTER = "m,2026-27-Q2,40,60,,,0.666667,,,Satisfactory,ok,concern,,,,,\r\n";
    private static final String MONTH = "m,2026-09,10,20,,,0.500000,,,,ok,,,below-limit,0.7,0.6,0.8\r\n";
    private static final String BREAKDOWNS =
            "measure,period,slice,category,numerator,denominator,pending,excluded,value,baseline,change,calculated_grade,status\r\n";

    @Test
    void aVariationWithoutMonthsIsNotProven() {
        assertThat(check(HEAD + QUARTER).unproven()).containsExactly(new Verdict.Place("m", "", "", "2026-27-Q2"));
    }

    @Test
    void aVariationBesideItsMonthsFollowsFromThem() {
        assertThat(check(HEAD + QUARTER + MONTH).unproven()).isEmpty();
    }

    private static Verdict check(String measures) {
        return new Checker(List.of(), new Thresholds(false)).check(PublicPack.read(measures, BREAKDOWNS), List.of());
    }
}
