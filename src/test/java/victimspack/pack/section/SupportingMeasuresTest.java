package victimspack.pack.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import victimspack.pack.GivenPack;
import victimspack.pack.PlainText;

class SupportingMeasuresTest {

    private static String text(GivenPack given) {
        return given.pack().sections().stream()
                .flatMap(section -> section.sections().stream())
                .filter(section -> section.id().equals("supporting-professional"))
                .map(PlainText::of)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void standInATableOfValuesAndATableOfChanges() {
        assertThat(text(new GivenPack()
                        .with("vcop-audit-told-of-end", 240, 300, 240, 300, 240, 300, 240, 300, 183, 300)))
                .startsWith("# Measures without a grade: Professionalism of victim services\n")
                .contains("Audited: told of the end | 80.0% 240 of 300 | 80.0% 240 of 300 | 80.0% 240 of 300 | "
                        + "80.0% 240 of 300 | 61.0% 183 of 300 | 55.4% to 66.3% | ↓\u00a0Worse\n")
                .contains("Audited: told of the end | −19.0 | −26.0 to −11.8 | −19.0 | −26.0 to −11.8\n");
    }

    @Test
    void aMeasureThatWasNotSuppliedSaysSo() {
        assertThat(text(new GivenPack().without("vcop-audit-told-of-end", "audits.csv")))
                .contains("Audited: told of the end | [x] | [x] | [x] | [x] | [x] | [z] | [x]\n")
                .contains("Audited: told of the end. Not supplied: this measure needs audits.csv.");
    }
}
