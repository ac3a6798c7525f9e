package victimspack.pack.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.extract.cover.PackYaml;
import victimspack.pack.GivenPack;
import victimspack.pack.PlainText;
import victimspack.pack.document.Edition;
import victimspack.pack.document.Identity;

class CoverReportTest {

    private static final PackYaml FULL = new PackYaml(
            List.of(
                    new PackYaml.Committee("Planning Committee", LocalDate.of(2026, 11, 17)),
                    new PackYaml.Committee("Authority Board", null)),
            "Victim services",
            "Commissioner of Police",
            "Pol 00-26",
            "B. Sample",
            "information",
            "City of London Police",
            "OFFICIAL",
            new PackYaml.Contact("B. Sample", "Analyst", "020 7946 0000", "b@example.invalid"),
            true,
            "A summary.",
            "Members are asked to note the report.",
            "First.\n\nSecond.",
            "It ends.",
            "paragraph 7",
            "1",
            "No",
            "N/A",
            "N/A",
            "N/A");

    @Test
    void gapsStandWhereNothingWasSupplied() {
        assertThat(PlainText.of(new GivenPack().pack().cover()))
                .contains("Committee(s) | [committee: to be completed]\nDated | [date: to be completed]\n"
                        + "Subject | Victims Strategy performance, Quarter 2 2026-27, July to September 2026\n")
                .contains("1. [background: to be completed]\n");
    }

    @Test
    void paragraphsAreNumberedFromTheMainReportOn() {
        String cover = PlainText.of(new GivenPack().front(FULL).pack().cover());
        assertThat(cover)
                .contains("Committee(s) | Planning Committee Authority Board\n"
                        + "Dated | 17 November 2026 [date: to be completed]\n"
                        + "Subject | Victim services, Quarter 2 2026-27, July to September 2026\n"
                        + "Public or Non-public | Public\n")
                .contains("### Background\n1. First.\n2. Second.\n### Current position\n3. Better information")
                .contains("## Conclusion\n9. It ends.\n")
                .contains("T: 020 7946 0000\nE: b@example.invalid\n");
    }

    @Test
    void aRestrictedReportNamesItsParagraph() {
        assertThat(CoverTable.of(
                                FULL,
                                new GivenPack().front(FULL).pack().identity(),
                                new Edition("restricted", false, "A. Example", List.of()))
                        .rows())
                .extracting(PlainText::row)
                .contains("Public or Non-public | Non-public: paragraph 7");
    }

    @Test
    void identityCarriesMarkingAndBanner() {
        Identity draft = new GivenPack().front(FULL).pack().identity();
        assertThat(draft.marking()).isEqualTo("OFFICIAL | Public");
        assertThat(draft.banner()).isEqualTo("DRAFT | SYNTHETIC DATA");
        assertThat(draft.fileStem()).isEqualTo("victims-performance-2026-27-q2");
        Identity sealed = new GivenPack()
                .pack(new Edition("restricted", false, "A. Example", List.of("crimes were reclassified")))
                .identity();
        assertThat(sealed.marking()).isEqualTo("Non-public | [paragraph of Schedule 12A: to be completed]");
        assertThat(sealed.banner()).isNull();
        assertThat(sealed.period()).isEqualTo("Quarter 2 2026-27, July to September 2026, revision 2");
    }
}
