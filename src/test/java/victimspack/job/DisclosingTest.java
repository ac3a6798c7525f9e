package victimspack.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import victimspack.disclose.Finding;
import victimspack.disclose.check.Verdict;
import victimspack.measure.Tally;

/** What disclosure control says when it fails, and when a person must decide. */
class DisclosingTest {

    @Test
    void aFailingCheckNamesTableAndCells() {
        Verdict verdict = new Verdict(
                List.of(
                        new Verdict.Place("referral-uptake", "service", "Advocate", "2026-27-Q2"),
                        new Verdict.Place("satisfaction-vva", "", "", "2026-27-Q2")),
                Map.of(),
                List.of(),
                2,
                100);

        assertThat(Disclosing.failing(verdict))
                .isEqualTo("The pack was not placed: it could not be proven that 2 hidden figures stay unknown"
                        + " (referral-uptake, service, Advocate, 2026-27-Q2; satisfaction-vva, 2026-27-Q2). This is a fault"
                        + " of the program; please report it. With --audience restricted the pack can be made.");
    }

    @Test
    void aPublishedCellThatIsNowTooSmallIsForAPersonToDecide() {
        Finding finding = new Finding(
                Finding.Kind.TO_DECIDE,
                "referral-uptake",
                "service",
                "Advocate",
                "2026-27-Q1",
                "fewer counted than the threshold",
                Tally.of(3, 20, 0, 0));

        assertThat(DisclosureWords.toDecide(finding))
                .isEqualTo(
                        "referral-uptake, service Advocate, 2026-27-Q1: a sealed public pack shows it, and now it is too"
                                + " small (fewer counted than the threshold). It stays visible; decide whether it should, and"
                                + " withdraw the sealed pack if not.");
    }
}
