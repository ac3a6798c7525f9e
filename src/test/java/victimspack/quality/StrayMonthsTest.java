package victimspack.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StrayMonthsTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth FAR = YearMonth.of(2062, 6);
    private static final YearMonth FARTHER = YearMonth.of(2062, 9);

    private static Iterable<YearMonth> stray(Map<YearMonth, Long> rows) {
        return StrayMonths.of(new TreeMap<>(rows));
    }

    @Test
    void aFewRowsLongAfterTheRestAreStray() {
        assertThat(stray(Map.of(JUNE, 700L, JULY, 650L, FAR, 1L, FARTHER, 2L))).containsExactly(FAR, FARTHER);
    }

    @Test
    void oneInTwentyOfTheFullestMonthIsNoSlip() {
        assertThat(stray(Map.of(JUNE, 40L, FAR, 1L))).containsExactly(FAR);
        assertThat(stray(Map.of(JUNE, 40L, FAR, 2L))).isEmpty();
    }

    @Test
    void aQuarterWithoutRowsIsAGapAndNoSlip() {
        assertThat(stray(Map.of(JULY, 700L, OCTOBER, 1L))).isEmpty();
        assertThat(stray(Map.of(JULY, 700L, NOVEMBER, 1L))).containsExactly(NOVEMBER);
    }

    @Test
    void noMonthsHaveNoStray() {
        assertThat(stray(Map.of())).isEmpty();
        assertThat(stray(Map.of(JUNE, 1L))).isEmpty();
    }
}
