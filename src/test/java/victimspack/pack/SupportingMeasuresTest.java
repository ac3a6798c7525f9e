package victimspack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    void standInOneTableWithASentenceEach() {
        assertThat(text(new GivenPack()
                        .with("vcop-audit-told-of-end", 240, 300, 240, 300, 240, 300, 240, 300, 183, 300)))
                .startsWith("# Measures without a grade: Professionalism of victim services\n")
                .contains("Audited: told of the end | 80.0% 240 of 300 | 80.0% 240 of 300 | 80.0% 240 of 300 | "
                        + "80.0% 240 of 300 | 61.0% 183 of 300 | 55.4% to 66.3%\n")
                .contains("Audited: told of the end. July to September 2026: 61.0% (183 of 300). Not graded. Compared "
                        + "with April to June 2026 (80.0%), the quarter's rate fell by 19.0 percentage points, more than "
                        + "chance alone would usually produce (95% interval −26.0 to −11.8).");
    }

    @Test
    void aMeasureThatWasNotSuppliedSaysSo() {
        assertThat(text(new GivenPack().without("vcop-audit-told-of-end", "audits.csv")))
                .contains("Audited: told of the end | [x] | [x] | [x] | [x] | [x] | [z]\n")
                .contains("Audited: told of the end. Not supplied: this measure needs audits.csv.");
    }
}
