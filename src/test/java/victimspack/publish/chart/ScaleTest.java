package victimspack.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.pack.document.Chart.Unit;

class ScaleTest {

    @Test
    void percentagesFarApartHaveTheWholeScale() {
        assertThat(Scale.forLines(Unit.PER_CENT, List.of(12.0, 88.0))).isEqualTo(new Scale(0, 100, 20));
    }

    @Test
    void percentagesCloseTogetherHaveAPartOfIt() {
        assertThat(Scale.forLines(Unit.PER_CENT, List.of(83.0, 91.0))).isEqualTo(new Scale(80, 100, 5));
    }

    @Test
    void lowPercentagesStartAtZero() {
        assertThat(Scale.forLines(Unit.PER_CENT, List.of(8.0, 15.6))).isEqualTo(new Scale(0, 20, 5));
    }

    @Test
    void countsStartAtZeroAndHaveWholeTicks() {
        assertThat(Scale.forLines(Unit.COUNT, List.of(900.0, 930.0))).isEqualTo(new Scale(0, 1000, 200));
    }

    @Test
    void theHighestCountHasRoomForItsMark() {
        assertThat(Scale.forLines(Unit.COUNT, List.of(1.0, 2.0))).isEqualTo(new Scale(0, 3, 1));
        assertThat(Scale.forLines(Unit.COUNT, List.of(900.0, 968.0))).isEqualTo(new Scale(0, 1200, 200));
    }

    @Test
    void barsOfPercentagesEndAtAHundred() {
        assertThat(Scale.fromZero(Unit.PER_CENT, List.of(99.0)).high()).isEqualTo(100);
    }

    @Test
    void nothingToShowStillHasAScale() {
        assertThat(Scale.forLines(Unit.COUNT, List.of(0.0))).isEqualTo(new Scale(0, 1, 1));
        assertThat(Scale.forLines(Unit.PER_CENT, List.of()).high()).isPositive();
    }
}
