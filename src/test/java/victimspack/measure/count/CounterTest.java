package victimspack.measure.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import victimspack.extract.Quarter;
import victimspack.measure.Breakdown;
import victimspack.measure.Counted;
import victimspack.measure.Counts;
import victimspack.measure.Measure;
import victimspack.measure.Slice;
import victimspack.measure.Tally;
import victimspack.store.CaseTable;
import victimspack.store.Cases;
import victimspack.store.Supply;

class CounterTest {

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

    private static List<String> shares(Counted counted, String breakdown, Quarter quarter) {
        return counted.slices().stream()
                .filter(slice -> slice.breakdown().name().equals(breakdown))
                .map(slice ->
                        slice.category() + " " + slice.series().quarter(quarter).numerator() + "/"
                                + slice.series().quarter(quarter).denominator())
                .toList();
    }

    @Test
    void countsByMonthAndLeavesOutWhatIsDatedOutsideTheQuarters() throws SQLException {
        store.insert(
                CaseTable.CRIMES,
                "recorded_at, any_victim",
                "'2025-03-31 23:59:59', TRUE",
                "'2025-04-01 00:00:00', TRUE",
                "'2025-06-30 23:59:59', FALSE",
                "'2025-07-01 00:00:00', TRUE",
                "'2025-10-01 00:00:00', TRUE",
                "NULL, TRUE");
        Counted all = store.count().measure("all-crime");
        assertThat(all.series().months().keySet())
                .containsExactly(
                        YearMonth.of(2025, 4),
                        YearMonth.of(2025, 5),
                        YearMonth.of(2025, 6),
                        YearMonth.of(2025, 7),
                        YearMonth.of(2025, 8),
                        YearMonth.of(2025, 9));
        assertThat(all.series().months().get(YearMonth.of(2025, 5))).isEqualTo(Tally.NONE);
        assertThat(all.series().quarter(FIRST)).isEqualTo(Tally.of(2, 2, 0, 0));
        assertThat(store.count().measure("victim-based-crime").series().quarter(FIRST))
                .isEqualTo(Tally.of(1, 1, 0, 0));
        assertThat(all.series().quarter(SECOND)).isEqualTo(Tally.of(1, 1, 0, 0));
    }

    @Test
    void aRateSlicesEachStateAndShowsUnitsByNameWhateverTheirNumbers() throws SQLException {
        store.insert(
                CaseTable.VICTIMS,
                "recorded_at, is_victim, unit, acknowledged",
                "'2025-05-01 10:00:00', TRUE, 'South', 'passed'",
                "'2025-05-01 10:00:00', TRUE, 'South', 'pending'",
                "'2025-05-01 10:00:00', TRUE, 'North', 'failed'",
                "'2025-05-01 10:00:00', TRUE, NULL, 'not-applicable'",
                "'2025-05-01 10:00:00', TRUE, NULL, 'passed'",
                "'2025-05-01 10:00:00', TRUE, NULL, 'passed'",
                "'2025-05-01 10:00:00', FALSE, 'East', 'not-applicable'");
        Counted counted = store.count().measure("crime-number-within-5-days");
        assertThat(counted.series().quarter(FIRST)).isEqualTo(Tally.of(3, 4, 1, 1));
        assertThat(counted.slices())
                .extracting(Slice::category, slice -> slice.series().quarter(FIRST))
                .containsExactly(
                        tuple("North", Tally.of(0, 1, 0, 0)),
                        tuple("South", Tally.of(1, 1, 1, 0)),
                        tuple("not-known", Tally.of(2, 2, 0, 1)));
    }

    @Test
    void aProfileHasEveryCategoryOfItsListAndSharesOfTheWhole() throws SQLException {
        store.insert(
                CaseTable.VICTIMS,
                "recorded_at, is_person, age_band, victim_sex, vulnerability, vulnerability_severity",
                "'2025-05-01 10:00:00', TRUE, '25-34', 'F', 'illness', 'high'",
                "'2025-05-01 10:00:00', TRUE, NULL, 'F', 'illness', NULL",
                "'2025-06-01 10:00:00', TRUE, '75+', 'U', NULL, NULL",
                "'2025-06-01 10:00:00', FALSE, NULL, NULL, NULL, NULL");
        Counts counts = store.count();
        Counted who = counts.measure("victim-demographics");
        assertThat(shares(who, "victim_sex", FIRST)).containsExactly("F 2/3", "M 0/3", "X 0/3", "U 1/3");
        assertThat(shares(who, "age_band", FIRST))
                .containsExactly(
                        "0-17 0/3",
                        "18-24 0/3",
                        "25-34 1/3",
                        "35-44 0/3",
                        "45-54 0/3",
                        "55-64 0/3",
                        "65-74 0/3",
                        "75+ 1/3",
                        "not-known 1/3");
        assertThat(shares(counts.measure("vulnerability-profile"), "vulnerability x severity", FIRST))
                .containsExactly(
                        "illness | high 1/3",
                        "illness | medium 0/3",
                        "illness | low 0/3",
                        "illness | not-known 1/3",
                        "not-known | high 0/3",
                        "not-known | medium 0/3",
                        "not-known | low 0/3",
                        "not-known | not-known 1/3");
    }

    @Test
    void aMeanKeepsItsDecimalSum() throws SQLException {
        store.insert(
                CaseTable.CRIMES,
                "recorded_at, profiled, severity_weight",
                "'2025-05-01 10:00:00', TRUE, 0.1",
                "'2025-05-02 10:00:00', TRUE, 0.2",
                "'2025-05-03 10:00:00', TRUE, NULL");
        Tally tally = store.count().measure("severity-mean").series().quarter(FIRST);
        assertThat(tally.sum()).isEqualByComparingTo(new BigDecimal("0.3"));
        assertThat(List.of(tally.numerator(), tally.denominator(), tally.excluded()))
                .containsExactly(2L, 2L, 1L);
    }

    @Test
    void theCategoriesOfAMeanHaveSumsOfTheirOwn() throws SQLException {
        store.insert(
                CaseTable.CRIMES,
                "recorded_at, profiled, offence_group, severity_weight",
                "'2025-05-01 10:00:00', TRUE, 'theft', 10.5",
                "'2025-06-01 10:00:00', TRUE, 'theft', 2",
                "'2025-05-01 10:00:00', TRUE, 'robbery', 700",
                "'2025-05-01 10:00:00', TRUE, 'robbery', NULL");
        Counted counted = store.count().measure("severity-mean");
        assertThat(counted.slices())
                .filteredOn(slice -> slice.series().quarter(FIRST).denominator() > 0)
                .extracting(
                        Slice::category,
                        slice -> slice.series().quarter(FIRST).denominator(),
                        slice -> slice.series()
                                .quarter(FIRST)
                                .sum()
                                .stripTrailingZeros()
                                .toPlainString())
                .containsExactly(tuple("robbery", 1L, "700"), tuple("theft", 2L, "12.5"));
    }

    @Test
    void offenceCodesWithoutAWeightAreListedWithTheirCrimes() throws SQLException {
        store.insert(
                CaseTable.CRIMES,
                "recorded_at, profiled, offence_code, severity_weight",
                "'2025-05-01 10:00:00', TRUE, '49', 10.5",
                "'2025-05-01 10:00:00', TRUE, '105A', NULL",
                "'2025-05-02 10:00:00', TRUE, '66', NULL",
                "'2025-06-02 10:00:00', TRUE, '66', NULL",
                "'2025-07-02 10:00:00', TRUE, '66', NULL",
                "'2025-05-03 10:00:00', TRUE, NULL, NULL",
                "'2025-05-03 10:00:00', FALSE, '8N', NULL");
        assertThat(shares(store.count().measure("severity-unmatched"), "offence_code", FIRST))
                .containsExactly("105A 1/4", "66 2/4", "not-known 1/4");
    }

    @Test
    void aSnapshotIsTakenAtEveryMonthsEndAndAQuarterIsItsLast() throws SQLException {
        store.insert(
                CaseTable.OFFICERS,
                "unit, due_on, completed_on",
                "'North', '2025-04-30', '2025-05-31'",
                "'North', '2025-06-30', '2025-07-01'",
                "'South', '2025-07-01', NULL");
        Counted counted = store.count().measure("training-completion");
        assertThat(counted.series().months().values())
                .containsExactly(
                        Tally.of(0, 1, 0, 2),
                        Tally.of(1, 1, 0, 2),
                        Tally.of(1, 2, 0, 1),
                        Tally.of(2, 3, 0, 0),
                        Tally.of(2, 3, 0, 0),
                        Tally.of(2, 3, 0, 0));
        assertThat(counted.series().quarter(FIRST)).isEqualTo(Tally.of(1, 2, 0, 1));
        assertThat(shares(counted, "unit", SECOND)).containsExactly("North 2/2", "South 0/1");
    }

    @Test
    void theDomesticAbuseSurveyStandsBesideTheMeasureAndNotInIt() throws SQLException {
        store.insert(
                CaseTable.RESPONSES,
                "responded_at, survey, overall, unit",
                "'2025-05-01 10:00:00', 'victim', 'very-satisfied', 'North'",
                "'2025-05-01 10:00:00', 'victim', 'dont-know', 'North'",
                "'2025-05-01 10:00:00', 'domestic-abuse', 'fairly-satisfied', 'North'",
                "'2025-05-01 10:00:00', 'domestic-abuse', 'neither', 'North'");
        Counted counted = store.count().measure("satisfaction-overall");
        assertThat(counted.series().quarter(FIRST)).isEqualTo(Tally.of(1, 1, 0, 1));
        assertThat(shares(counted, "survey", FIRST)).containsExactly("victim 1/1", "domestic-abuse 1/2");
        assertThat(shares(counted, "unit", FIRST)).containsExactly("North 1/1");
    }

    @Test
    void whatIsNotSuppliedIsSaidInWordsAndNeverCounted() throws SQLException {
        Supply supply = CaseStore.without(
                "referrals", "training", "crimes.vna_status", "crimes.unit", "crimes.victim_age", "surveys.overall");
        Counts counts = store.count(List.of(FIRST), supply);
        assertThat(counts.measure("referral-rate").notSupplied()).hasValue("referrals.csv");
        assertThat(counts.measure("referral-uptake").notSupplied()).hasValue("referrals.csv");
        assertThat(counts.measure("training-completion").notSupplied()).hasValue("training.csv");
        assertThat(counts.measure("vna-completion").notSupplied()).hasValue("column vna_status of crimes.csv");
        assertThat(counts.measure("vna-status").notSupplied()).hasValue("column vna_status of crimes.csv");
        assertThat(counts.measure("vcop-compliance").notSupplied())
                .hasValue("column vna_status of crimes.csv and referrals.csv");
        assertThat(counts.measure("satisfaction-overall").notSupplied()).hasValue("column overall of surveys.csv");
        assertThat(counts.measure("vna-completion").series().months()).isEmpty();
        assertThat(counts.measure("all-crime").notSupplied()).isEmpty();
        assertThat(counts.measure("all-crime").slices()).isEmpty();
        assertThat(counts.measure("victim-demographics").slices())
                .extracting(slice -> slice.breakdown().name())
                .doesNotContain("age_band")
                .contains("victim_sex");
    }

    @Test
    void anExtractWithoutVictimsIsNamedAsSuch() throws SQLException {
        Counts counts = store.count(List.of(FIRST), CaseStore.without("crimes.victim_type"));
        assertThat(counts.measure("victim-based-crime").notSupplied())
                .hasValue("victims in crimes.csv (victim_type is not-known in every row)");
        assertThat(counts.measure("crime-profile").notSupplied()).isEmpty();
    }

    @Test
    void everyMeasureIsThereInTheFrameworksOrder() throws SQLException {
        assertThat(store.count().measures()).extracting(Counted::measure).isEqualTo(CaseStore.FRAMEWORK.measures());
        Counted empty = store.count().measure("vna-completion");
        assertThat(empty.series().quarter(FIRST)).isEqualTo(Tally.NONE);
        assertThat(empty.slices())
                .extracting(Slice::breakdown)
                .extracting(Breakdown::name)
                .containsOnly("domestic_abuse", "victim_sex", "age_band", "ethnic_group");
    }

    @Test
    void countsForAUserWhoMayOnlyRead() throws SQLException {
        try (Connection owner = DriverManager.getConnection("jdbc:h2:mem:readers", "owner", "");
                Statement statement = owner.createStatement()) {
            for (CaseTable table : CaseTable.values()) {
                statement.execute(CaseTables.sql(Cases.of(table)));
            }
            statement.execute("INSERT INTO case_crimes (recorded_at) VALUES ('2025-05-01 10:00:00')");
            statement.execute("CREATE USER reader PASSWORD ''");
            statement.execute("GRANT SELECT ON SCHEMA public TO reader");
            try (Connection reader = DriverManager.getConnection("jdbc:h2:mem:readers", "reader", "")) {
                Counts counts =
                        Counter.count(List.of(reader), CaseStore.FRAMEWORK, List.of(FIRST), CaseStore.everything());
                assertThat(counts.measure("all-crime").series().quarter(FIRST)).isEqualTo(Tally.of(1, 1, 0, 0));
            }
        }
    }

    @Test
    void theQueryOfAMeasureIsMadeFromItsConditions() {
        Measure measure = measure("referral-rate");
        assertThat(Counter.sql(measure, List.of(FIRST))).isEqualTo("""
                        SELECT
                          "UNIT",
                          CASE WHEN NOT ("IS_VICTIM" IS TRUE) THEN 0 WHEN FALSE THEN 2 WHEN NOT TRUE THEN 1\
                         WHEN (("HAS_REFERRAL" IS TRUE) AND COALESCE("FIRST_REFERRED_AT" <\
                         DATE_TRUNC('QUARTER', "RECORDED_AT") + INTERVAL '3' MONTH + INTERVAL '28' DAY(3), TRUE))\
                         THEN 4 ELSE 3 END,
                          "DOMESTIC_ABUSE",
                          "VICTIM_TYPE",
                          "VICTIM_SEX",
                          CASE WHEN NOT ("IS_PERSON" IS TRUE) THEN 0 WHEN FALSE THEN 2 WHEN NOT TRUE THEN 1\
                         WHEN (("HAS_REFERRAL" IS TRUE) AND COALESCE("FIRST_REFERRED_AT" <\
                         DATE_TRUNC('QUARTER', "RECORDED_AT") + INTERVAL '3' MONTH + INTERVAL '28' DAY(3), TRUE))\
                         THEN 4 ELSE 3 END,
                          "AGE_BAND",
                          "ETHNIC_GROUP",
                          COALESCE(EXTRACT(YEAR FROM "RECORDED_AT") * 12 + EXTRACT(MONTH FROM "RECORDED_AT") - 1, -1)
                        FROM case_victims""");
    }

    private static Measure measure(String id) {
        return CaseStore.FRAMEWORK.measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
