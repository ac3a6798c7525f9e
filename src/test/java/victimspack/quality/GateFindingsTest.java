package victimspack.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;
import victimspack.store.Accounts;
import victimspack.store.LoadedStore;

class GateFindingsTest {

    private static final Quarter Q2 = new Quarter(2026, 2);

    @TempDir
    private Path folder;

    private int stores;

    private final List<String> crimes = new ArrayList<>(List.of("crime_ref,victim_type,recorded_at,offence_subgroup"));

    /** Adds so many crimes to each month, on its last day. */
    private GateFindingsTest crimes(int rows, String... months) {
        for (String month : months) {
            LocalDate last = LocalDate.parse(month + "-01").plusMonths(1).minusDays(1);
            for (int i = 0; i < rows; i++) {
                crimes.add("C" + crimes.size() + ",none," + last + "T10:00,arson");
            }
        }
        return this;
    }

    private GateFindingsTest line(String line) {
        crimes.add(line);
        return this;
    }

    private Trial trial() {
        return Trial.in(folder).file("crimes.csv", crimes.toArray(String[]::new));
    }

    private List<String> findings(Trial trial, double maxQuarantined) {
        try (LoadedStore store = LoadedStore.of(trial, folder.resolve("store-" + stores++))) {
            return GateFindings.of(
                            DataQuality.of(store.database(), store.sources(), new Accounts(store.database()).all()),
                            Q2,
                            maxQuarantined,
                            Extract.CRIMES)
                    .stream()
                    .map(finding -> finding.severity() + " " + finding.code() + ": " + finding.sentence())
                    .toList();
        }
    }

    private List<String> findings() {
        return findings(trial(), 0.05);
    }

    private static final String[] YEAR_BEFORE = {
        "2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04",
        "2026-05", "2026-06"
    };
    private static final String[] THIS_QUARTER = {"2026-07", "2026-08", "2026-09"};

    @Test
    void aSlipOfTheYearIsSaidAndDecidesNothing() {
        assertThat(crimes(21, YEAR_BEFORE)
                        .crimes(21, THIS_QUARTER)
                        .crimes(1, "2062-06")
                        .findings())
                .containsExactly(
                        "WARNING rows-long-after-the-rest: crimes.csv has 1 row recorded in June 2062, long after all"
                                + " others (up to September 2026): a slip of the year, which decides no last quarter."
                                + " Correct recorded_at in the source.");
    }

    @Test
    void nothingSpeaksAgainstWholeData() {
        assertThat(crimes(10, YEAR_BEFORE).crimes(6, THIS_QUARTER).findings()).isEmpty();
    }

    @Test
    void theShareQuarantinedMayEqualTheLimitAndNotPassIt() {
        crimes(6, THIS_QUARTER).line("C99,none,,arson").line("C98,none,,arson");

        assertThat(findings(trial(), 0.1)).isEmpty();
        assertThat(findings(trial(), 0.0999))
                .containsExactly(
                        "ERROR too-many-quarantined: crimes.csv: 2 of 20 rows quarantined (10.0%), and at most 9.99% may be."
                                + " Each is explained in quarantine/crimes-quarantined.csv of the work folder; correct them and"
                                + " run again, or raise --max-quarantined. What is wrong, column recorded_at: A value"
                                + " that every row must have is blank. Fill it in the source system, or leave the row out by the"
                                + " mapping if it is no case at all (required-value-missing).");
    }

    @Test
    void whereMostRowsBreakOneRuleItIsNamedAndNoHigherLimit() {
        crimes(1, THIS_QUARTER)
                .line("C91,none,31/07/2026 10:00,arson")
                .line("C92,none,31/08/2026 10:00,arson")
                .line("C93,none,30/09/2026 10:00,arson")
                .line("C94,nobody,2026-09-30T10:00,arson");

        assertThat(findings(trial(), 0.05))
                .containsExactly(
                        "ERROR too-many-quarantined: crimes.csv: 4 of 7 rows quarantined (57.1%), and at most 5% may be."
                                + " Each is explained in quarantine/crimes-quarantined.csv of the work folder; correct them and"
                                + " run again. Most often, in 3 of them, column recorded_at: A cell of a timestamp column is no"
                                + " date and time of the calendar in the form expected. Write 2026-07-31T14:05 (seconds optional,"
                                + " T or a blank between), or name the export's pattern in mapping.yaml (not-a-timestamp).");
    }

    @Test
    void aFileThatTheAnalystWritesMayHaveNone() {
        Trial trial = crimes(6, THIS_QUARTER)
                .trial()
                .file("milestones.csv", "ref,milestone,owner,due_on,status", "1,Plan,Chief,2026-09-30,purple");

        assertThat(findings(trial, 1))
                .containsExactly(
                        "ERROR too-many-quarantined: milestones.csv: 1 of 1 rows quarantined (100%), and at most none may be."
                                + " Each is explained in quarantine/milestones-quarantined.csv of the work folder; correct them and run again. First, line"
                                + " 2, column status: A cell holds a code that its column does not have (unknown-code).");
    }

    @Test
    void noCrimeAtAll() {
        assertThat(line("C1,none,,arson").findings(trial(), 1))
                .containsExactly(
                        "ERROR no-crimes: crimes.csv has no row that can be counted. Check that the extract is not empty,"
                                + " and what is in its quarantine.");
    }

    @Test
    void noCrimeInTheQuarter() {
        assertThat(crimes(1, "2026-04", "2026-05", "2026-06").findings())
                .containsExactly(
                        "ERROR no-rows-in-quarter: No crime was recorded in 2026-27-Q2 (July to September 2026): crimes.csv"
                                + " covers April 2026 to June 2026. Give another --quarter or a newer extract.");
    }

    @Test
    void noReferralInTheQuarter() {
        Trial trial = crimes(6, THIS_QUARTER)
                .trial()
                .file("referrals.csv", "referral_ref,crime_ref,referred_at", "R1,C1,2026-06-30T10:00");

        assertThat(findings(trial, 0.05))
                .containsExactly(
                        "WARNING no-rows-in-quarter: referrals.csv has no row in 2026-27-Q2 (July to September 2026), so its"
                                + " measures have nothing to count there. Ask for a newer extract.");
    }

    @Test
    void farBelowTheFourQuartersBefore() {
        assertThat(crimes(500, YEAR_BEFORE).crimes(195, THIS_QUARTER).findings())
                .containsExactly(
                        "WARNING rows-far-from-recent-quarters: crimes in 2026-27-Q2 are 61% below the mean of the four"
                                + " quarters before (585 rows against 1,500). Check that the extract is whole; if it is,"
                                + " say why in the commentary.");
    }

    @Test
    void farAboveTwoQuartersAndFortyPerCentIsNotFar() {
        String[] before = Arrays.copyOfRange(YEAR_BEFORE, 6, 12);
        assertThat(crimes(10, before).crimes(14, THIS_QUARTER).findings()).isEmpty();
        assertThat(line("C999,none,2026-09-30T10:00,arson").findings())
                .containsExactly(
                        "WARNING rows-far-from-recent-quarters: crimes in 2026-27-Q2 are 43% above the mean of the two"
                                + " complete quarters before (43 rows against 30). Check that the extract is whole; if it is,"
                                + " say why in the commentary.");
    }

    @Test
    void oneQuarterBeforeIsNoMeanAndOneThatLacksAMonthDoesNotCount() {
        assertThat(crimes(1, "2026-03", "2026-04", "2026-05", "2026-06")
                        .crimes(9, THIS_QUARTER)
                        .findings())
                .containsExactly(
                        "WARNING month-without-rows: crimes.csv has no row in January 2026 and February 2026. Missing is not"
                                + " zero: ask for the months, or leave out the quarters in which they lie.");
    }

    @Test
    void aMonthWithoutRowsAndAnExtractThatEndsEarly() {
        assertThat(crimes(3, "2026-04", "2026-06", "2026-07")
                        .line("C99,none,2026-09-15T23:59,arson")
                        .findings())
                .containsExactly(
                        "WARNING month-without-rows: crimes.csv has no row in May 2026 and August 2026. Missing is not zero:"
                                + " ask for the months, or leave out the quarters in which they lie.",
                        "WARNING stale-extract: crimes.csv ends on 15 September 2026, 15 days before the end of 2026-27-Q2:"
                                + " what came after is missing, not zero. Ask for a newer extract.");
    }

    @Test
    void rowsAfterTheQuarterDoNotHideThatItsEndIsMissing() {
        assertThat(crimes(3, "2026-07", "2026-08", "2026-11").findings())
                .containsExactly(
                        "WARNING stale-extract: crimes.csv ends on 31 August 2026, 30 days before the end of 2026-27-Q2:"
                                + " what came after is missing, not zero. Ask for a newer extract.");
    }

    @Test
    void fourteenDaysBeforeTheEndIsNotStaleNorIsAMonthWhoseDaysAreNotKnown() {
        crimes(3, "2026-07", "2026-08").line("C99,none,2026-09-16T00:00,arson");
        assertThat(findings()).isEmpty();

        crimes.remove(crimes.size() - 1);
        assertThat(line("C99,none,2026-09-01T00:00,arson").findings()).isEmpty();
    }

    @Test
    void monthsOfAnExtractAreComparedWhereItIsSteady() {
        String[] few = Stream.concat(
                        Stream.of("referral_ref,crime_ref,referred_at"),
                        Stream.iterate(1, n -> n <= 59, n -> n + 1)
                                .map(n -> "R%d,C1,2026-%s-10T10:00".formatted(n, n % 2 == 0 ? "07" : "09")))
                .toArray(String[]::new);
        crimes(3, THIS_QUARTER);
        assertThat(findings(trial().file("referrals.csv", few), 0.05)).isEmpty();

        String[] steady = Stream.concat(Arrays.stream(few), Stream.of("R60,C1,2026-09-10T10:00"))
                .toArray(String[]::new);
        assertThat(findings(trial().file("referrals.csv", steady), 0.05))
                .containsExactly(
                        "WARNING month-without-rows: referrals.csv has no row in August 2026. Missing is not zero: ask for the"
                                + " month, or leave out the quarter in which it lies.",
                        "WARNING stale-extract: referrals.csv ends on 10 September 2026, 20 days before the end of 2026-27-Q2:"
                                + " what came after is missing, not zero. Ask for a newer extract.");
    }

    @Test
    void manyMonthsWithoutRowsAreCountedAndSixAreNamed() {
        assertThat(crimes(1, "2025-04").crimes(1, THIS_QUARTER).findings())
                .containsExactly(
                        "WARNING month-without-rows: crimes.csv has no row in May 2025, June 2025, July 2025, August 2025,"
                                + " September 2025, October 2025 and 8 more months. Missing is not zero: ask for the months,"
                                + " or leave out the quarters in which they lie.");
    }
}
