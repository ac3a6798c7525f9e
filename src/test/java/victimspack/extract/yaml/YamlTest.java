package victimspack.extract.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victimspack.extract.InputRejected;

class YamlTest {

    @ParameterizedTest
    @CsvSource({"008N", "1_000", "0x1F", "1.10", "2023-04", "yes", "N", "no", "1e3", "010", "~x", "true"})
    void scalarsStandAsTheyAreWritten(String text) {
        YamlKeys keys = new YamlKeys("a.yaml", YamlFile.parse("a.yaml", "key: " + text + "\n" + text + ": value\n"));

        assertThat(keys.text("key")).isEqualTo(text);
        assertThat(keys.text(text)).isEqualTo("value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x 1\\nb: *x | a.yaml, line 2: expected the value written out, found an alias (*)",
                "b: *x           | a.yaml, line 1: expected the value written out, found an alias (*)",
                "a: !!str 1      | a.yaml, line 1: expected a plain value, found a tag (!) or an anchor (&); put texts that"
                        + " begin so in quotes",
                "a: 1\\na: 2     | a.yaml, line 2: expected each key once, found \"a\" a second time; take one away",
                "- 1             | a.yaml, line 1: expected keys with values, found a list",
                "a: 1\\n---\\nb: 2 | a.yaml, line 3: expected one document, found a second",
            })
    void whatIsNotPlainIsRefused(String text, String message) {
        assertThatThrownBy(() -> YamlFile.parse("a.yaml", text.replace("\\n", "\n")))
                .isInstanceOf(InputRejected.class)
                .hasMessage(message);
    }

    @Test
    void textThatIsNoYamlIsNamedByItsLine() {
        assertThatThrownBy(() -> YamlFile.parse("a.yaml", "a: 1\nb: [1, 2\nc: 3\n"))
                .isInstanceOf(InputRejected.class)
                .hasMessageStartingWith("a.yaml, line 3: expected keys with values, found text that is no YAML (");
    }

    @Test
    void depthAndSizeAreBounded() {
        assertThatThrownBy(() -> YamlFile.parse("a.yaml", "a: " + "[".repeat(50) + "]".repeat(50)))
                .hasMessage("a.yaml, line 1: expected at most 20 levels, found more");
        assertThatThrownBy(() -> YamlFile.parse("a.yaml", "a: " + "[".repeat(100_000)))
                .isInstanceOf(InputRejected.class);
        assertThatThrownBy(() -> YamlFile.parse("a.yaml", "a: " + "x".repeat(1 << 21)))
                .isInstanceOf(InputRejected.class);
    }

    @Test
    void anEmptyFileHasNoKeys() {
        for (String text : List.of("", "\n", "# a comment\n")) {
            assertThat(YamlFile.parse("a.yaml", text).entries()).isEmpty();
        }
    }
}
