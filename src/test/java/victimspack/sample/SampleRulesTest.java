package victimspack.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;

/** A sample without flaws keeps every rule of the extracts. */
class SampleRulesTest {

    private static final SampleOptions OPTIONS =
            SampleOptions.city().withSeed(5).withCrimesPerQuarter(900);

    @TempDir
    static Path folder;

    private static List<Map<String, String>> crimes;
    private static Set<String> references;

    @BeforeAll
    static void write() throws IOException {
        SampleLedger ledger = Sample.write(folder, OPTIONS);
        assertThat(ledger.planted()).isEmpty();
        crimes = CsvRows.read(folder.resolve("crimes.csv"));
        references = crimes.stream().map(row -> row.get("crime_ref")).collect(Collectors.toSet());
    }

    @Test
    void everyCrimeIsRecordedInTheQuartersAskedFor() {
        Set<Quarter> quarters = crimes.stream()
                .map(row -> Quarter.of(YearMonth.from(LocalDateTime.parse(row.get("recorded_at")))))
                .collect(Collectors.toSet());
        assertThat(quarters)
                .containsExactlyInAnyOrderElementsOf(Span.of(OPTIONS).quarters());
    }

    @Test
    void timesOfACrimeAreInOrder() {
        assertThat(crimes).allSatisfy(row -> {
            ordered(row, "reported_at", "recorded_at");
            ordered(row, "reported_at", "crime_number_sent_at");
            ordered(row, "recorded_at", "outcome_at");
            assertThat(row.get("outcome_code").isEmpty())
                    .isEqualTo(row.get("outcome_at").isEmpty());
        });
    }

    @Test
    void victimsHaveReferencesAndOthersNoDetails() {
        assertThat(crimes).allSatisfy(row -> {
            boolean victim = !row.get("victim_type").equals("none");
            assertThat(row.get("victim_ref").isEmpty()).isNotEqualTo(victim);
            if (!victim) {
                assertThat(row.get("victim_age") + row.get("victim_sex") + row.get("victim_ethnicity"))
                        .isEmpty();
            }
            assertThat(row.get("vps_taken").equals("Y")
                            && !row.get("vps_offered").equals("Y"))
                    .isFalse();
        });
    }

    @Test
    void rowsOfOneCrimeAgreeAndNoKeyComesTwice() {
        Set<String> keys = new HashSet<>();
        Map<String, Set<String>> shared = crimes.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("crime_ref"),
                        Collectors.mapping(
                                row -> row.get("reported_at")
                                        + row.get("recorded_at")
                                        + row.get("offence_code")
                                        + row.get("unit")
                                        + row.get("outcome_code")
                                        + row.get("domestic_abuse"),
                                Collectors.toSet())));
        assertThat(shared.values()).allMatch(values -> values.size() == 1);
        assertThat(crimes).allMatch(row -> keys.add(row.get("crime_ref") + "|" + row.get("victim_ref")));
        assertThat(references).hasSizeLessThan(crimes.size());
    }

    @Test
    void everyReferredCrimeExists() throws IOException {
        for (String name : List.of("referrals.csv", "surveys.csv", "updates.csv", "vrr.csv", "audits.csv")) {
            assertThat(CsvRows.read(folder.resolve(name)))
                    .as(name)
                    .isNotEmpty()
                    .allMatch(row -> references.contains(row.get("crime_ref")));
        }
    }

    @Test
    void stepsOfReferralsSurveysUpdatesAndReviewsAreInOrder() throws IOException {
        assertThat(CsvRows.read(folder.resolve("referrals.csv"))).allSatisfy(row -> {
            ordered(row, "referred_at", "taken_up_at");
            ordered(row, "referred_at", "ended_at");
            assertThat(row.get("end_reason").isEmpty())
                    .isEqualTo(row.get("ended_at").isEmpty());
        });
        assertThat(CsvRows.read(folder.resolve("surveys.csv"))).allSatisfy(row -> {
            ordered(row, "invited_at", "responded_at");
            assertThat(row.get("responded_at").isEmpty() && !row.get("overall").isEmpty())
                    .isFalse();
            assertThat(row.get("delivered").equals("N")
                            && !row.get("responded_at").isEmpty())
                    .isFalse();
        });
        assertThat(CsvRows.read(folder.resolve("updates.csv")))
                .allSatisfy(row -> ordered(row, "event_at", "informed_at"));
        assertThat(CsvRows.read(folder.resolve("vrr.csv"))).allSatisfy(row -> {
            ordered(row, "requested_at", "acknowledged_at");
            ordered(row, "acknowledged_at", "reviewer_appointed_at");
            ordered(row, "reviewer_appointed_at", "decided_at");
            assertThat(row.get("granted").equals("Y") && row.get("eligible").equals("N"))
                    .isFalse();
        });
    }

    @Test
    void everyTimeExistsInLondon() {
        ZoneId london = ZoneId.of("Europe/London");
        List<String> columns =
                List.of("reported_at", "recorded_at", "crime_number_sent_at", "outcome_at", "vna_at", "contract_at");
        assertThat(crimes)
                .allMatch(row -> columns.stream()
                        .map(row::get)
                        .filter(text -> !text.isEmpty())
                        .noneMatch(text -> london.getRules()
                                .getValidOffsets(LocalDateTime.parse(text))
                                .isEmpty()));
    }

    @Test
    void aTimeInTheSpringGapBecomesTheFirstOneAfterIt() {
        assertThat(moved("2026-03-29T01:30")).isEqualTo("2026-03-29T02:00");
        assertThat(moved("2026-03-29T00:59")).isEqualTo("2026-03-29T00:59");
        assertThat(moved("2026-03-22T01:30")).isEqualTo("2026-03-22T01:30");
    }

    private static String moved(String time) {
        LocalDateTime from = LocalDateTime.parse(time);
        long minute = CivilTime.startOf(from.toLocalDate()) + from.getHour() * CivilTime.HOUR + from.getMinute();
        return CivilTime.of(CivilTime.existing(minute)).toString();
    }

    private static void ordered(Map<String, String> row, String first, String second) {
        String from = row.get(first);
        String to = row.get(second);
        if (!from.isEmpty() && !to.isEmpty()) {
            assertThat(from).as(row.toString()).isLessThanOrEqualTo(to);
        }
    }
}
