package victimspack.pack.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.grade.Grade;
import victimspack.grade.Result;
import victimspack.pack.GivenPack;

class GradeBandsTest {

    private static List<String> bands(String measure, long... numbers) {
        Result result = new GivenPack()
                .with(measure, numbers)
                .results()
                .result(measure, GivenPack.REPORTED)
                .orElseThrow();
        return GradeBands.of(result, BigDecimal.valueOf(100)).stream()
                .map(band -> "%s to %s %s"
                        .formatted(
                                band.from().stripTrailingZeros().toPlainString(),
                                band.to().stripTrailingZeros().toPlainString(),
                                band.grade().words()))
                .toList();
    }

    @Test
    void higherIsBetter() {
        assertThat(bands("vna-completion"))
                .containsExactly(
                        "78 to 100 " + Grade.SATISFACTORY.words(),
                        "75 to 78 " + Grade.CLOSE_MONITORING.words(),
                        "0 to 75 " + Grade.REQUIRES_ACTION.words());
    }

    @Test
    void lowerIsBetter() {
        assertThat(bands("disengagement"))
                .containsExactly(
                        "0 to 82 " + Grade.SATISFACTORY.words(),
                        "82 to 85 " + Grade.CLOSE_MONITORING.words(),
                        "85 to 100 " + Grade.REQUIRES_ACTION.words());
    }

    @Test
    void noBaselineNoBands() {
        assertThat(bands("vna-completion", 0, 0)).isEmpty();
    }
}
