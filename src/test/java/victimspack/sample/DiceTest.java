package victimspack.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void numbersAreTheSameOnEveryPlatform() {
        Dice dice = new Dice(2026, 1, 0);
        assertThat(IntStream.range(0, 5).map(i -> dice.between(0, 999)).toArray())
                .containsExactly(182, 971, 56, 783, 58);
    }

    @Test
    void numbersCoverTheRangeEvenly() {
        Dice dice = new Dice(1, 1, 1);
        assertThat(IntStream.range(0, 100_000)
                        .mapToDouble(i -> dice.unit())
                        .average()
                        .orElseThrow())
                .isCloseTo(0.5, within(0.005));
        assertThat(IntStream.range(0, 1_000)
                        .map(i -> dice.between(3, 5))
                        .distinct()
                        .sorted()
                        .toArray())
                .containsExactly(3, 4, 5);
    }

    @Test
    void aQuotaStaysNearItsRate() {
        Dice dice = new Dice(1, 1, 2);
        Quota quota = new Quota();
        long yes = IntStream.range(0, 200)
                .filter(i -> quota.draw(0.1, dice.unit()))
                .count();
        assertThat(yes).isBetween(17L, 23L);
    }

    @Test
    void aMixGivesEachValueItsShare() {
        Mix<String> mix = Mix.of("a 1, b 2, c 1");
        assertThat(mix.at(0.24)).isEqualTo("a");
        assertThat(mix.at(0.25)).isEqualTo("b");
        assertThat(mix.at(0.99)).isEqualTo("c");
    }
}
