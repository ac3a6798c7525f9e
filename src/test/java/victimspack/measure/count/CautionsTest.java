package victimspack.measure.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import victimspack.extract.Quarter;
import victimspack.measure.Caution;
import victimspack.measure.Counts;
import victimspack.measure.Tally;
import victimspack.store.CaseTable;

class CautionsTest {

    private static final Quarter FIRST = CaseStore.FIRST;
    private static final Quarter SECOND = CaseStore.SECOND;

    private CaseStore store;

    @BeforeEach
    void open() throws SQLException {
        store = CaseStore.empty();
    }

    @AfterEach
    void close() throws SQLException {
        store.close();
    }

    @Test
    void everyQuarterHasTheSameTimeAfterItsEnd() throws SQLException {
        store.insert(
                CaseTable.VICTIMS,
                "is_person, recorded_at, vna_status, vna_at",
                "TRUE, TIMESTAMP '2025-04-02 09:00:00', 'completed', TIMESTAMP '2025-07-28 23:59:59'",
                "TRUE, TIMESTAMP '2025-06-30 09:00:00', 'completed', TIMESTAMP '2025-07-29 00:00:00'",
                "TRUE, TIMESTAMP '2025-06-30 09:00:00', 'completed', NULL",
                "TRUE, TIMESTAMP '2025-07-01 09:00:00', 'completed', TIMESTAMP '2025-10-28 12:00:00'");

        Counts counts = store.count();

        assertThat(counts.measure("vna-completion").series().quarter(FIRST)).isEqualTo(Tally.of(2, 3, 0, 0));
        assertThat(counts.measure("vna-completion").series().quarter(SECOND)).isEqualTo(Tally.of(1, 1, 0, 0));
        assertThat(counts.cautions(counts.measure("vna-completion").measure())).isEmpty();
    }

    @Test
    void whatIsLaterThanTheRecordsReachIsProvisional() throws SQLException {
        store.insert(
                CaseTable.VICTIMS,
                "is_person, recorded_at, vna_status, vna_at",
                "TRUE, TIMESTAMP '2025-09-30 09:00:00', 'completed', TIMESTAMP '2025-10-27 12:00:00'",
                "TRUE, TIMESTAMP '2025-09-30 09:00:00', 'completed', TIMESTAMP '2062-10-27 12:00:00'");

        assertThat(cautions(store.count(), "vna-completion"))
                .containsExactly(new Caution(
                        "vna-completion",
                        Caution.Kind.PROVISIONAL,
                        List.of(SECOND),
                        "This value is provisional: as for every quarter, what was done in the 28 days after its end counts too,"
                                + " here until 28 October 2025, but the records reach only to 27 October 2025.",
                        "it is provisional"));
    }

    @Test
    void aTimeThatWasNotSuppliedMakesTheNewestQuarterProvisional() throws SQLException {
        Counts counts = store.count(List.of(FIRST, SECOND), CaseStore.without("crimes.vna_at"));

        assertThat(cautions(counts, "vna-completion"))
                .containsExactly(new Caution(
                        "vna-completion",
                        Caution.Kind.PROVISIONAL,
                        List.of(SECOND),
                        "This value is provisional: it is not known when what it counts was done (it needs column vna_at of"
                                + " crimes.csv), and this quarter had less time than those it is compared with.",
                        "it is provisional"));
    }

    @Test
    void aFirstReferralLongAfterTheQuarterLeavesItsCrimeOutOfTheClock() throws SQLException {
        store.insert(
                CaseTable.CRIMES,
                "any_victim, has_referral, recorded_at, first_referred_at, referred_in_time",
                "TRUE, TRUE, TIMESTAMP '2025-06-30 09:00:00', TIMESTAMP '2025-07-29 00:00:00', 'failed'",
                "TRUE, TRUE, TIMESTAMP '2025-06-30 09:00:00', TIMESTAMP '2025-07-28 00:00:00', 'failed'");

        assertThat(store.count().measure("referral-within-2-days").series().quarter(FIRST))
                .isEqualTo(Tally.of(0, 1, 0, 0));
    }

    @Test
    void quartersThatLookBackBeyondTheRecordsBreakTheSeries() throws SQLException {
        store.insert(
                CaseTable.VICTIMS,
                "is_person, victim_ref, recorded_at, reported_at, repeat_victim",
                "TRUE, 'V1', TIMESTAMP '2025-04-02 09:00:00', TIMESTAMP '2001-04-01 09:00:00', FALSE",
                "TRUE, 'V2', TIMESTAMP '2025-04-02 09:00:00', TIMESTAMP '2025-03-31 09:00:00', FALSE");

        assertThat(cautions(store.count(), "repeat-victims"))
                .containsExactly(new Caution(
                        "repeat-victims",
                        Caution.Kind.BREAK,
                        List.of(FIRST, SECOND),
                        "The look-back is incomplete: the records begin on 31 March 2025, and the measure looks back 365"
                                + " days.",
                        "the look-back there is incomplete"));
    }

    @Test
    void aQuarterThatStartsAYearAfterTheRecordsIsWhole() throws SQLException {
        store.insert(
                CaseTable.CRIMES,
                "any_victim, recorded_at",
                "TRUE, TIMESTAMP '2025-04-01 23:00:00'",
                "TRUE, TIMESTAMP '2026-05-02 09:00:00'");
        List<Quarter> quarters = List.of(FIRST, SECOND, FIRST.plus(2), FIRST.plus(3), FIRST.plus(4));

        Counts counts = store.count(quarters, CaseStore.everything());

        assertThat(cautions(counts, "disengagement"))
                .extracting(Caution::quarters)
                .containsExactly(quarters.subList(0, 4));
    }

    private static List<Caution> cautions(Counts counts, String measure) {
        return counts.cautions(counts.measure(measure).measure());
    }
}
