package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void doesNotSteerTheTerminal() {
        assertThat(Sentence.shown("found \"\u001b[2J\ud800\u202e\""))
                .isEqualTo("found \"[character U+001B][2J[character U+D800][character U+202E]\"");
    }

    @Test
    void doesNotFillIt() {
        assertThat(Sentence.shown("found \"" + "9".repeat(1_000_000) + "\"; mend it"))
                .hasSize(2_043)
                .startsWith("found \"999")
                .contains("9 [... 998,017 characters are left out ...] 9")
                .endsWith("9\"; mend it");
        assertThat(Sentence.shown("9".repeat(2_000))).isEqualTo("9".repeat(2_000));
    }
}
