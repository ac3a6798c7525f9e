package victimspack.pack.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import victimspack.pack.PlainText;

class CommentTextTest {

    private static String blocks(String typed) {
        return CommentText.blocks(typed).stream().map(PlainText::block).collect(Collectors.joining("\n/\n"));
    }

    @Test
    void blankLinesPartParagraphs() {
        assertThat(blocks("One\nline.\n\n\nTwo.")).isEqualTo("One line.\n/\nTwo.");
    }

    @Test
    void hyphensMakeLists() {
        assertThat(blocks("Done:\n- one\n- two\n  more\n\nAfter."))
                .isEqualTo("Done:\n/\n- one\n- two   more\n/\nAfter.");
    }

    @Test
    void everythingElseStaysAsTyped() {
        assertThat(blocks("<b>no</b> **markup** & \"quotes\" -not a list"))
                .isEqualTo("<b>no</b> **markup** & \"quotes\" -not a list");
    }

    @Test
    void nothingTypedIsNothing() {
        assertThat(CommentText.blocks(" \n ")).isEmpty();
    }
}
