package victimspack.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphsTest {

    private final Glyphs glyphs = new Glyphs();

    @Test
    void leavesWhatTheFontHas() {
        String text = "Łódź, Αθήνα, Київ, Đà Nẵng: −5.5 ● ▲ ■ ‘one’ – “two”";
        assertThat(glyphs.shown(text)).isEqualTo(text);
        assertThat(glyphs.missing()).isEmpty();
    }

    @Test
    void namesAndReportsEachCharacterItLacksOnce() {
        assertThat(glyphs.shown("中 and 中 and \uD83D\uDE00"))
                .isEqualTo("[character U+4E2D] and [character U+4E2D] and [character U+1F600]");
        assertThat(glyphs.missing())
                .containsExactly(
                        new MissingGlyph(0x4E2D, "[character U+4E2D]", "中 and 中 and \uD83D\uDE00"),
                        new MissingGlyph(0x1F600, "[character U+1F600]", "中 and 中 and \uD83D\uDE00"));
    }

    @Test
    void namesControlCharacters() {
        assertThat(glyphs.shown("a\u0007b")).isEqualTo("a[character U+0007]b");
        assertThat(glyphs.shown("a\u202eb")).isEqualTo("a[character U+202E]b");
    }
}
