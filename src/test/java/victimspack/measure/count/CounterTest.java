package victimspack.measure.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import victimspack.extract.Extract;
import victimspack.extract.Quarter;
import victimspack.measure.Breakdown;
import victimspack.measure.Caution;
import victimspack.measure.Counted;
import victimspack.measure.Counts;
import victimspack.measure.Framework;
import victimspack.measure.Measure;
import victimspack.measure.Slice;
import victimspack.measure.Tally;
import victimspack.measure.framework.Frameworks;
import victimspack.store.CaseTable;
import victimspack.store.Cases;
import victimspack.store.Supply;

class CounterTest {

    private static final Framework FRAMEWORK = Frameworks.builtIn("victims-strategy");
    private static final Quarter FIRST = new Quarter(2025, 1);
    private static final Quarter SECOND = new Quarter(2025, 2);

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        try (Statement statement = connection.createStatement()) {
            for (CaseTable table : CaseTable.values()) {
                statement.execute(CaseTables.sql(Cases.of(table)));
            }
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void insert(CaseTable table, String columns, String... rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String row : rows) {
                statement.execute("INSERT INTO %s (%s) VALUES (%s)".formatted(table.storeName(), columns, row));
            }
        }
    }

    private Counts count() throws SQLException {
        return Counter.count(connection, FRAMEWORK, List.of(FIRST, SECOND), everything());
    }

    private static Supply everything() {
        Set<String> items = new HashSet<>();
        for (Extract extract : Extract.values()) {
            items.add(extract.tableName());
        }
        for (CaseTable table : CaseTable.values()) {
            table.columns().forEach(column -> items.addAll(column.needs()));
        }
        return new Supply(items);
    }

    private static Supply without(String... missing) {
        Set<String> items = new HashSet<>(everything().items());
        items.removeAll(Set.of(missing));
        return new Supply(items);
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
        insert(
                CaseTable.CRIMES,
                "recorded_at, any_victim",
                "'2025-03-31 23:59:59', TRUE",
                "'2025-04-01 00:00:00', TRUE",
                "'2025-06-30 23:59:59', FALSE",
                "'2025-07-01 00:00:00', TRUE",
                "'2025-10-01 00:00:00', TRUE",
                "NULL, TRUE");
        Counted all = count().measure("all-crime");
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
        assertThat(count().measure("victim-based-crime").series().quarter(FIRST))
                .isEqualTo(Tally.of(1, 1, 0, 0));
        assertThat(all.series().quarter(SECOND)).isEqualTo(Tally.of(1, 1, 0, 0));
    }

    @Test
    void aRateSlicesEachStateAndShowsTheLargestUnitFirst() throws SQLException {
        insert(
                CaseTable.VICTIMS,
                "recorded_at, is_victim, unit, acknowledged",
                "'2025-05-01 10:00:00', TRUE, 'South', 'passed'",
                "'2025-05-01 10:00:00', TRUE, 'South', 'pending'",
                "'2025-05-01 10:00:00', TRUE, 'North', 'failed'",
                "'2025-05-01 10:00:00', TRUE, NULL, 'not-applicable'",
                "'2025-05-01 10:00:00', TRUE, NULL, 'passed'",
                "'2025-05-01 10:00:00', TRUE, NULL, 'passed'",
                "'2025-05-01 10:00:00', FALSE, 'East', 'not-applicable'");
        Counted counted = count().measure("crime-number-within-5-days");
        assertThat(counted.series().quarter(FIRST)).isEqualTo(Tally.of(3, 4, 1, 1));
        assertThat(counted.slices())
                .extracting(Slice::category, slice -> slice.series().quarter(FIRST))
                .containsExactly(
                        tuple("South", Tally.of(1, 1, 1, 0)),
                        tuple("North", Tally.of(0, 1, 0, 0)),
                        tuple("not-known", Tally.of(2, 2, 0, 1)));
    }

    @Test
    void aProfileHasEveryCategoryOfItsListAndSharesOfTheWhole() throws SQLException {
        insert(
                CaseTable.VICTIMS,
                "recorded_at, is_person, age_band, victim_sex, vulnerability, vulnerability_severity",
                "'2025-05-01 10:00:00', TRUE, '25-34', 'F', 'illness', 'high'",
                "'2025-05-01 10:00:00', TRUE, NULL, 'F', 'illness', NULL",
                "'2025-06-01 10:00:00', TRUE, '75+', 'U', NULL, NULL",
                "'2025-06-01 10:00:00', FALSE, NULL, NULL, NULL, NULL");
        Counts counts = count();
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
        insert(
                CaseTable.CRIMES,
                "recorded_at, profiled, severity_weight",
                "'2025-05-01 10:00:00', TRUE, 0.1",
                "'2025-05-02 10:00:00', TRUE, 0.2",
                "'2025-05-03 10:00:00', TRUE, NULL");
        Tally tally = count().measure("severity-mean").series().quarter(FIRST);
        assertThat(tally.sum()).isEqualByComparingTo(new BigDecimal("0.3"));
        assertThat(List.of(tally.numerator(), tally.denominator(), tally.excluded()))
                .containsExactly(2L, 2L, 1L);
    }

    @Test
    void theCategoriesOfAMeanHaveSumsOfTheirOwn() throws SQLException {
        insert(
                CaseTable.CRIMES,
                "recorded_at, profiled, offence_group, severity_weight",
                "'2025-05-01 10:00:00', TRUE, 'theft', 10.5",
                "'2025-06-01 10:00:00', TRUE, 'theft', 2",
                "'2025-05-01 10:00:00', TRUE, 'robbery', 700",
                "'2025-05-01 10:00:00', TRUE, 'robbery', NULL");
        Counted counted = count().measure("severity-mean");
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
        insert(
                CaseTable.CRIMES,
                "recorded_at, profiled, offence_code, severity_weight",
                "'2025-05-01 10:00:00', TRUE, '49', 10.5",
                "'2025-05-01 10:00:00', TRUE, '105A', NULL",
                "'2025-05-02 10:00:00', TRUE, '66', NULL",
                "'2025-06-02 10:00:00', TRUE, '66', NULL",
                "'2025-07-02 10:00:00', TRUE, '66', NULL",
                "'2025-05-03 10:00:00', TRUE, NULL, NULL",
                "'2025-05-03 10:00:00', FALSE, '8N', NULL");
        assertThat(shares(count().measure("severity-unmatched"), "offence_code", FIRST))
                .containsExactly("66 2/4", "105A 1/4", "not-known 1/4");
    }

    @Test
    void aSnapshotIsTakenAtEveryMonthsEndAndAQuarterIsItsLast() throws SQLException {
        insert(
                CaseTable.OFFICERS,
                "unit, due_on, completed_on",
                "'North', '2025-04-30', '2025-05-31'",
                "'North', '2025-06-30', '2025-07-01'",
                "'South', '2025-07-01', NULL");
        Counted counted = count().measure("training-completion");
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
        insert(
                CaseTable.RESPONSES,
                "responded_at, survey, overall, unit",
                "'2025-05-01 10:00:00', 'victim', 'very-satisfied', 'North'",
                "'2025-05-01 10:00:00', 'victim', 'dont-know', 'North'",
                "'2025-05-01 10:00:00', 'domestic-abuse', 'fairly-satisfied', 'North'",
                "'2025-05-01 10:00:00', 'domestic-abuse', 'neither', 'North'");
        Counted counted = count().measure("satisfaction-overall");
        assertThat(counted.series().quarter(FIRST)).isEqualTo(Tally.of(1, 1, 0, 1));
        assertThat(shares(counted, "survey", FIRST)).containsExactly("victim 1/1", "domestic-abuse 1/2");
        assertThat(shares(counted, "unit", FIRST)).containsExactly("North 1/1");
    }

    @Test
    void whatIsNotSuppliedIsSaidInWordsAndNeverCounted() throws SQLException {
        Supply supply = without(
                "referrals", "training", "crimes.vna_status", "crimes.unit", "crimes.victim_age", "surveys.overall");
        Counts counts = Counter.count(connection, FRAMEWORK, List.of(FIRST), supply);
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
        Counts counts = Counter.count(connection, FRAMEWORK, List.of(FIRST), without("crimes.victim_type"));
        assertThat(counts.measure("victim-based-crime").notSupplied())
                .hasValue("victims in crimes.csv (victim_type is not-known in every row)");
        assertThat(counts.measure("crime-profile").notSupplied()).isEmpty();
    }

    @Test
    void everyMeasureIsThereInTheFrameworksOrder() throws SQLException {
        assertThat(count().measures()).extracting(Counted::measure).isEqualTo(FRAMEWORK.measures());
        Counted empty = count().measure("vna-completion");
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
                Counts counts = Counter.count(reader, FRAMEWORK, List.of(FIRST), everything());
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
        return FRAMEWORK.measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyQuarterHasTheSameTimeAfterItsEnd() throws SQLException {
        insert(
                CaseTable.VICTIMS,
                "is_person, recorded_at, vna_status, vna_at",
                "TRUE, TIMESTAMP '2025-04-02 09:00:00', 'completed', TIMESTAMP '2025-07-28 23:59:59'",
                "TRUE, TIMESTAMP '2025-06-30 09:00:00', 'completed', TIMESTAMP '2025-07-29 00:00:00'",
                "TRUE, TIMESTAMP '2025-06-30 09:00:00', 'completed', NULL",
                "TRUE, TIMESTAMP '2025-07-01 09:00:00', 'completed', TIMESTAMP '2025-10-28 12:00:00'");

        Counts counts = count();

        assertThat(counts.measure("vna-completion").series().quarter(FIRST)).isEqualTo(Tally.of(2, 3, 0, 0));
        assertThat(counts.measure("vna-completion").series().quarter(SECOND)).isEqualTo(Tally.of(1, 1, 0, 0));
        assertThat(counts.cautions(counts.measure("vna-completion").measure())).isEmpty();
    }

    @Test
    void whatIsLaterThanTheRecordsReachIsProvisional() throws SQLException {
        insert(
                CaseTable.VICTIMS,
                "is_person, recorded_at, vna_status, vna_at",
                "TRUE, TIMESTAMP '2025-09-30 09:00:00', 'completed', TIMESTAMP '2025-10-27 12:00:00'",
                "TRUE, TIMESTAMP '2025-09-30 09:00:00', 'completed', TIMESTAMP '2062-10-27 12:00:00'");

        assertThat(cautions(count(), "vna-completion"))
                .containsExactly(new Caution(
                        "vna-completion",
                        Caution.Kind.PROVISIONAL,
                        List.of(SECOND),
                        "This value is provisional: what was done by 28 October 2025 counts, 28 days after the quarter\u2019s end"
                                + " as for every quarter, and the records reach to 27 October 2025.",
                        "it is provisional"));
    }

    @Test
    void aTimeThatWasNotSuppliedMakesTheNewestQuarterProvisional() throws SQLException {
        Set<String> items = new HashSet<>(everything().items());
        items.remove("crimes.vna_at");

        Counts counts = Counter.count(connection, FRAMEWORK, List.of(FIRST, SECOND), new Supply(items));

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
        insert(
                CaseTable.CRIMES,
                "any_victim, has_referral, recorded_at, first_referred_at, referred_in_time",
                "TRUE, TRUE, TIMESTAMP '2025-06-30 09:00:00', TIMESTAMP '2025-07-29 00:00:00', 'failed'",
                "TRUE, TRUE, TIMESTAMP '2025-06-30 09:00:00', TIMESTAMP '2025-07-28 00:00:00', 'failed'");

        assertThat(count().measure("referral-within-2-days").series().quarter(FIRST))
                .isEqualTo(Tally.of(0, 1, 0, 0));
    }

    @Test
    void quartersThatLookBackBeyondTheRecordsBreakTheSeries() throws SQLException {
        insert(
                CaseTable.VICTIMS,
                "is_person, victim_ref, recorded_at, reported_at, repeat_victim",
                "TRUE, 'V1', TIMESTAMP '2025-04-02 09:00:00', TIMESTAMP '2001-04-01 09:00:00', FALSE",
                "TRUE, 'V2', TIMESTAMP '2025-04-02 09:00:00', TIMESTAMP '2025-03-31 09:00:00', FALSE");

        assertThat(cautions(count(), "repeat-victims"))
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
        insert(
                CaseTable.CRIMES,
                "any_victim, recorded_at",
                "TRUE, TIMESTAMP '2025-04-01 23:00:00'",
                "TRUE, TIMESTAMP '2026-05-02 09:00:00'");
        List<Quarter> quarters = List.of(FIRST, SECOND, FIRST.plus(2), FIRST.plus(3), FIRST.plus(4));

        Counts counts = Counter.count(connection, FRAMEWORK, quarters, everything());

        assertThat(cautions(counts, "disengagement"))
                .extracting(Caution::quarters)
                .containsExactly(quarters.subList(0, 4));
    }

    private static List<Caution> cautions(Counts counts, String measure) {
        return counts.cautions(counts.measure(measure).measure());
    }
}
