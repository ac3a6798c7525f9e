package victimspack.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void aFinancialYearEndsWithTwoDigits() {
        assertThat(new Quarter(2026, 2)).hasToString("2026-27-Q2");
        assertThat(new Quarter(2008, 4)).hasToString("2008-09-Q4");
        assertThat(new Quarter(1999, 1)).hasToString("1999-00-Q1");
    }

    @Test
    void theFourthQuarterLiesInTheNextCalendarYear() {
        assertThat(Quarter.of(YearMonth.of(2026, 3))).isEqualTo(new Quarter(2025, 4));
        assertThat(Quarter.of(YearMonth.of(2026, 4))).isEqualTo(new Quarter(2026, 1));
    }

    @Property
    void everyQuarterIsReadAsItIsWritten(
            @ForAll @IntRange(min = 1000, max = 9998) int year, @ForAll @IntRange(min = 1, max = 4) int number) {
        Quarter quarter = new Quarter(year, number);
        assertThat(Quarter.parse(quarter.toString())).contains(quarter);
    }
}
