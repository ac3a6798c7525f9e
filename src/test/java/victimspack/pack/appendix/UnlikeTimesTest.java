package victimspack.pack.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.pack.AlteredFramework;
import victimspack.pack.GivenPack;
import victimspack.pack.PlainText;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Section;

/** A pack of a framework that declares an exceptional period and a break says what was left out or not compared, and why. */
class UnlikeTimesTest {

    @TempDir
    private Path folder;

    private Pack pack;

    @BeforeEach
    void declareBoth() throws IOException {
        Map<String, String> added = Map.of(
                "framework.yaml",
                "exceptional_periods: [{name: System down, from: 2026-05, to: 2026-06, reason: kept on paper}]\n",
                "measures/all-crime.yaml",
                "breaks: [{month: 2026-01, reason: counted by the new rules}]\n",
                "measures/crime-profile.yaml",
                "breaks: [{month: 2026-01, reason: counted by the new rules}]\n");
        pack = new GivenPack().framework(AlteredFramework.with(folder, added)).pack();
    }

    private String text(String id) {
        return pack.sections().stream()
                .flatMap(UnlikeTimesTest::flat)
                .filter(section -> section.id().equals(id))
                .map(PlainText::of)
                .findFirst()
                .orElseThrow();
    }

    private static java.util.stream.Stream<Section> flat(Section section) {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(section), section.sections().stream().flatMap(UnlikeTimesTest::flat));
    }

    @Test
    void whatChangedAndTheCoverReportNameBoth() {
        String both =
                "Left out of baselines and process limits as exceptional: System down (May to June 2026). Not compared across a"
                        + " break in the series: All crime (from January 2026) and Victims' crime by type (from January 2026). Appendix B gives"
                        + " the reasons.";
        assertThat(text("what-changed")).contains("- " + both);
        assertThat(PlainText.of(pack.cover())).contains(". " + both);
        assertThat(PlainText.of(new GivenPack().pack().cover())).doesNotContain("exceptional", "break in the series");
    }

    @Test
    void appendixBListsWhatWasLeftOutOrNotCompared() {
        assertThat(text("unlike-times"))
                .contains("May to June 2026 | Exceptional: System down | All | Kept on paper.")
                .contains("From January 2026 | Break in series [b] | All crime | Counted by the new rules.");
    }

    @Test
    void aCountIsNotComparedAcrossTheBreakNorWithTheExceptionalQuarter() {
        assertThat(text("measure-all-crime"))
                .contains("It is not compared with April to June 2026 (exceptional: System down).")
                .contains(
                        "It is not compared with July to September 2025 (break in series in January 2026: counted by the new"
                                + " rules).")
                .contains("All crime in the financial year to date (April to September 2026) came to 600.")
                .contains("All crime in the 12 months to September 2026 came to 1,200.")
                .contains("Among these months are exceptional ones: May to June 2026 (System down).")
                .contains("300 [b]")
                .contains("300 [exc]");
    }

    @Test
    void aProfileStandsAloneWhereLastYearsIsOfAnotherKind() {
        assertThat(text("measure-crime-profile"))
                .contains("Count, Jul to Sep 2026")
                .doesNotContain("Jul to Sep 2025 |");
    }

    @Test
    void theChartsNameBoth() {
        assertThat(text("measure-all-crime"))
                .contains("Shaded: System down, May to June 2026, left out of baselines and limits.")
                .contains("[b] January 2026: counted by the new rules.");
    }
}
