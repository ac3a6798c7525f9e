package victimspack.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;

/** The sample has the City's size and character, and its newest quarter tells the story of {@link Rate}. */
class SampleStoryTest {

    private static final Quarter NEWEST = new Quarter(2026, 2);

    @TempDir
    static Path folder;

    private static List<Map<String, String>> crimes;
    private static List<Map<String, String>> referrals;

    @BeforeAll
    static void write() throws IOException {
        Sample.write(folder, SampleOptions.city());
        crimes = CsvRows.read(folder.resolve("crimes.csv"));
        referrals = CsvRows.read(folder.resolve("referrals.csv"));
    }

    @Test
    void itHasTheCitysSize() {
        Map<Quarter, Long> byQuarter = crimes.stream()
                .collect(Collectors.groupingBy(
                        row -> quarter(row, "recorded_at"),
                        Collectors.mapping(
                                row -> row.get("crime_ref"),
                                Collectors.collectingAndThen(Collectors.toSet(), refs -> (long) refs.size()))));
        assertThat(byQuarter).hasSize(9);
        assertThat(byQuarter.values()).allMatch(count -> count > 2_050 && count < 2_350);
        assertThat(share(crimes, row -> !row.get("victim_type").equals("none"))).isCloseTo(80, within(3.0));
        assertThat(share(crimes, row -> row.get("victim_type").equals("business")))
                .isBetween(20.0, 30.0);
    }

    @Test
    void oneCrimeInTenIsReferredAndOneReferralInTenTakenUp() {
        Set<String> referred =
                referrals.stream().map(row -> row.get("crime_ref")).collect(Collectors.toSet());
        assertThat(share(crimes, row -> referred.contains(row.get("crime_ref"))))
                .isCloseTo(10, within(1.0));
        assertThat(uptake(row -> true)).isCloseTo(10, within(1.0));
        assertThat(uptake(row -> row.get("priority").equals("enhanced"))).isCloseTo(19, within(2.0));
    }

    @Test
    void victimsOfDomesticAbuseTakeUpSupportMoreOften() {
        Set<String> domestic = crimes.stream()
                .filter(row -> row.get("domestic_abuse").equals("Y"))
                .map(row -> row.get("crime_ref"))
                .collect(Collectors.toSet());
        assertThat(uptake(row -> domestic.contains(row.get("crime_ref")))).isCloseTo(43, within(4.0));
    }

    @Test
    void oneInvitationInTenIsAnswered() throws IOException {
        List<Map<String, String>> invitations = CsvRows.read(folder.resolve("surveys.csv")).stream()
                .filter(row -> row.get("survey").equals("victim"))
                .toList();
        assertThat(share(invitations, row -> !row.get("responded_at").isEmpty()))
                .isCloseTo(10, within(1.0));
    }

    @Test
    void theNewestQuarterIsFarBelowTheFourBeforeInNeedsAssessments() {
        Predicate<Map<String, String>> asked = row -> row.get("victim_type").equals("person")
                && !Set.of("declined", "already-supported").contains(row.get("vna_status"));
        Predicate<Map<String, String>> done = row -> row.get("vna_status").equals("completed");
        assertThat(fall(crimes, "recorded_at", asked, done)).isBetween(-9.0, -5.2);
    }

    @Test
    void contractsAndStatementsAreALittleBelowTheFourQuartersBefore() {
        assertThat(fall(
                        crimes,
                        "recorded_at",
                        row -> Set.of("completed", "not-offered").contains(row.get("victim_contract")),
                        row -> row.get("victim_contract").equals("completed")))
                .isBetween(-4.8, -2.2);
        assertThat(fall(
                        crimes,
                        "recorded_at",
                        row -> row.get("victim_type").equals("person"),
                        row -> row.get("vps_offered").equals("Y")))
                .isBetween(-4.8, -2.2);
    }

    @Test
    void satisfactionWithCommunicationRisesAndWithTheOutcomeFalls() throws IOException {
        List<Map<String, String>> surveys = CsvRows.read(folder.resolve("surveys.csv"));
        assertThat(pooledFall(surveys, "communication")).isGreaterThan(2);
        assertThat(pooledFall(surveys, "case_outcome")).isBetween(-4.8, -2.2);
        assertThat(pooledFall(surveys, "justice_process")).isBetween(-4.8, -2.1);
        assertThat(surveys.stream()
                        .filter(row -> !row.get("vva_service").isEmpty())
                        .filter(row -> quarter(row, "responded_at").compareTo(NEWEST.plus(-3)) >= 0))
                .hasSizeLessThan(30);
    }

    @Test
    void theNewestQuarterHasChecksThatArePending() {
        assertThat(crimes)
                .anyMatch(row -> row.get("victim_type").equals("person")
                        && row.get("recorded_at").compareTo("2026-09-29") > 0
                        && row.get("crime_number_sent_at").isEmpty());
    }

    private static double uptake(Predicate<Map<String, String>> among) {
        return share(
                referrals.stream().filter(among).toList(),
                row -> row.get("taken_up").equals("Y"));
    }

    private static double fall(
            List<Map<String, String>> rows,
            String datedBy,
            Predicate<Map<String, String>> among,
            Predicate<Map<String, String>> counted) {
        List<Map<String, String>> base = rows.stream().filter(among).toList();
        Quarter from = NEWEST.plus(-4);
        return share(
                        base.stream()
                                .filter(row -> quarter(row, datedBy).equals(NEWEST))
                                .toList(),
                        counted)
                - share(
                        base.stream()
                                .filter(row -> quarter(row, datedBy).compareTo(from) >= 0)
                                .filter(row -> quarter(row, datedBy).compareTo(NEWEST) < 0)
                                .toList(),
                        counted);
    }

    /** Four quarters against the four before. */
    private static double pooledFall(List<Map<String, String>> surveys, String question) {
        List<Map<String, String>> valid = surveys.stream()
                .filter(row -> row.get("survey").equals("victim"))
                .filter(row -> !Set.of("", "dont-know").contains(row.get(question)))
                .toList();
        Predicate<Map<String, String>> satisfied =
                row -> Set.of("very-satisfied", "fairly-satisfied").contains(row.get(question));
        return share(answered(valid, -3, 0), satisfied) - share(answered(valid, -7, -4), satisfied);
    }

    private static List<Map<String, String>> answered(List<Map<String, String>> rows, int first, int last) {
        return rows.stream()
                .filter(row -> quarter(row, "responded_at").compareTo(NEWEST.plus(first)) >= 0)
                .filter(row -> quarter(row, "responded_at").compareTo(NEWEST.plus(last)) <= 0)
                .toList();
    }

    private static Quarter quarter(Map<String, String> row, String column) {
        return Quarter.of(YearMonth.from(LocalDateTime.parse(row.get(column))));
    }

    private static double share(List<Map<String, String>> rows, Predicate<Map<String, String>> counted) {
        return 100.0 * rows.stream().filter(counted).count() / rows.size();
    }
}
