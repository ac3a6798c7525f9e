package victimspack.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, -",
        "0, 10, 0%",
        "10, 10, 100%",
        "1, 100000, <0.1%",
        "99999, 100000, >99.9%",
        "1, 8, 12.5%",
        "1, 3, 33.3%",
        "2, 3, 66.7%"
    })
    void aShareThatIsNotNoneOrAllIsNeverShownAsSuch(long part, long whole, String shown) {
        assertThat(Figures.share(part, whole)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.05, 5%", "0.075, 7.5%", "0, 0%", "1, 100%", "0.1, 10%"})
    void aLimitHasTheDecimalsItWasGiven(double fraction, String shown) {
        assertThat(Figures.limit(fraction)).isEqualTo(shown);
    }

    @Test
    void wordsInARow() {
        assertThat(Figures.list(List.of("a"))).isEqualTo("a");
        assertThat(Figures.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Figures.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }
}
