package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {

    /** Lines of the table of Krejcie and Morgan (1970), who round to the nearest, where that is up. */
    @ParameterizedTest
    @CsvSource({"100, 80", "200, 132", "1000, 278", "5000, 357", "10000, 370"})
    void isThatOfKrejcieAndMorgansTable(long population, long sample) {
        assertThat(SampleSize.of(population, 0.05, 0.5, 0.95)).isEqualTo(sample);
    }

    @Test
    void aKnownShareNeedsFewer() {
        assertThat(SampleSize.of(1_000_000_000_000L, 0.05, 0.9, 0.95)).isEqualTo(139);
    }

    @Test
    void isSharedOutByCrimesWithOneCaseAtLeast() {
        Map<String, Long> crimes = new LinkedHashMap<>();
        crimes.put("Response", 600L);
        crimes.put("Crime", 399L);
        crimes.put("Small", 1L);
        crimes.put("None", 0L);
        assertThat(SampleSize.allocate(10, crimes))
                .containsExactly(
                        Map.entry("Response", 6L),
                        Map.entry("Crime", 4L),
                        Map.entry("Small", 1L),
                        Map.entry("None", 0L));
    }
}
