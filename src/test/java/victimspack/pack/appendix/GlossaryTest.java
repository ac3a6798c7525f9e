package victimspack.pack.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.pack.PlainText;
import victimspack.pack.document.Section;
import victimspack.pack.words.Text;

class GlossaryTest {

    @Test
    void onlyTermsThatThePackUsesAreExplained() {
        Section section = Section.of(
                "one", "Victims' Code", List.of(Text.body("Told within five working days."), Text.label("Baseline")));

        assertThat(Glossary.of(List.of(section)).map(PlainText::of).orElseThrow())
                .contains("Victims' Code | The Code", "Working day | Monday", "Baseline | The value")
                .doesNotContain("Base |", "Moderated", "Enhanced", "Right to Review", "Usual range");
    }

    @Test
    void aPackThatUsesNoneHasNoGlossary() {
        assertThat(Glossary.of(List.of(Section.of("one", "Robbery", List.of()))))
                .isEmpty();
    }
}
