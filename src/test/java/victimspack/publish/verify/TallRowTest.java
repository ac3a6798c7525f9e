package victimspack.publish.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallRowTest {

    private static final String LONG = "abcdefghij".repeat(70);
    private static final List<String> ROW = List.of("M1", LONG, "amber");

    @Test
    void goesOnOverThePage() {
        assertThat(TallRow.stands(List.of("before", "M1" + LONG.substring(0, 431) + "amber", LONG.substring(431)), ROW))
                .isTrue();
    }

    @Test
    void missesWhatFellOutAtTheBreak() {
        assertThat(TallRow.stands(List.of("M1" + LONG.substring(0, 431) + "amber", LONG.substring(432)), ROW))
                .isFalse();
    }

    @Test
    void missesAChangedShortCell() {
        assertThat(TallRow.stands(List.of("M1" + LONG.substring(0, 431) + "green", LONG.substring(431)), ROW))
                .isFalse();
    }

    @Test
    void leavesRowsThatFitAPageToTheStrictReading() {
        assertThat(TallRow.stands(List.of("61.2%", "Satisfactory"), List.of("61.2%", "Satisfactory")))
                .isFalse();
    }
}
