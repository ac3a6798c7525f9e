package victimspack.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeyNumbersTest {

    private static byte[] key(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void keysAreNumberedAsTheyAreMetAndFoundAgainHoweverManyThereAre() {
        KeyNumbers numbers = new KeyNumbers(0);
        int many = 100_000;
        for (int i = 0; i < many; i++) {
            assertThat(numbers.number(key("CR" + i))).isEqualTo(i);
        }

        for (int i = 0; i < many; i++) {
            assertThat(numbers.find(key("CR" + i))).isEqualTo(i);
        }
        assertThat(numbers.number(key("CR7"))).isEqualTo(7);
        assertThat(numbers.find(key("CR" + many))).isEqualTo(KeyNumbers.NONE);
        assertThat(numbers.number(key("CR" + many))).isEqualTo(many);
    }

    /** "Aa" and "BB" have the same hash in Java. */
    @Test
    void keysOfOneHashAreToldApart() {
        KeyNumbers numbers = new KeyNumbers(0);

        assertThat(KeyNumbers.hash(key("Aa"))).isEqualTo(KeyNumbers.hash(key("BB")));
        assertThat(numbers.number(key("Aa"))).isZero();
        assertThat(numbers.find(key("BB"))).isEqualTo(KeyNumbers.NONE);
        assertThat(numbers.number(key("BB"))).isEqualTo(1);
        assertThat(numbers.number(key(""))).isEqualTo(2);
        assertThat(numbers.find(key(""))).isEqualTo(2);
    }
}
