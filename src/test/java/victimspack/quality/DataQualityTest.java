package victimspack.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;
import victimspack.quality.ColumnContents.Completeness;
import victimspack.quality.ColumnContents.Range;
import victimspack.quality.ExtractContents.MonthRows;
import victimspack.store.Accounts;
import victimspack.store.LoadedStore;

class DataQualityTest {

    private static final Quarter Q1 = new Quarter(2026, 1);
    private static final Quarter Q2 = new Quarter(2026, 2);

    @TempDir
    private Path folder;

    private Optional<LoadedStore> store = Optional.empty();

    @AfterEach
    void close() {
        store.ifPresent(LoadedStore::close);
    }

    private DataQuality of(Trial trial) {
        LoadedStore loaded = LoadedStore.of(trial, folder);
        store = Optional.of(loaded);
        return DataQuality.of(loaded.database(), loaded.sources(), new Accounts(loaded.database()).all());
    }

    /** Two quarters of crimes with blanks, a bad age, a duplicate, a quarantined row, and referrals with an orphan. */
    private Trial small() {
        return Trial.in(folder)
                .file(
                        "crimes.csv",
                        "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup,victim_age,victim_sex,"
                                + "vps_offered,outcome_code,outcome_at,secret",
                        "C1,V1,person,2026-06-01T09:00,2026-06-01T10:00,arson,30,F,yes,1,2026-06-20T10:00,x",
                        "C2,V2,person,,2026-07-01T10:00,rape,,,,,,x",
                        "C3,V3,person,2026-09-30T09:00,2026-09-30T23:10,rape,300,M,no,,,x",
                        "C4,,none,2026-09-02T09:00,2026-09-02T10:00,arson,,,,,,x",
                        "C4,,none,2026-09-02T09:00,2026-09-02T10:00,arson,,,,,,x",
                        "C5,VICTIM-5,person,2026-09-03T09:00,2026-09-02T10:00,arson,,,,,,x")
                .file(
                        "referrals.csv",
                        "referral_ref,crime_ref,referred_at",
                        "R1,C1,2026-07-02T10:00",
                        "R2,C5,2026-07-02T10:00");
    }

    @Test
    void everyRowOfEveryFileIsAccountedFor() {
        DataQuality data = of(small());

        assertThat(data.files())
                .extracting(file -> file.account().name() + " " + file.account().read() + " "
                        + file.account().accepted() + " " + file.account().quarantined() + " "
                        + file.account().duplicate() + " " + file.quarantineFile())
                .containsExactly(
                        "crimes.csv 6 4 1 1 Optional[crimes-quarantined.csv]", "referrals.csv 2 2 0 0 Optional.empty");
        assertThat(data.broken())
                .extracting(found -> "%s %s %s %s %d %s"
                        .formatted(
                                found.file(),
                                found.rule().severity(),
                                found.rule().code(),
                                found.rule().column(),
                                found.rule().count(),
                                found.rule().firstLines()))
                .containsExactly(
                        "crimes.csv WARNING descriptive-value-not-known victim_age 1 [4]",
                        "crimes.csv ERROR recorded-before-reported recorded_at 1 [7]",
                        "crimes.csv NOTICE duplicate null 1 [6]",
                        "referrals.csv WARNING orphan-crime-reference crime_ref 1 [3]");
        assertThat(data.orphans(Extract.REFERRALS)).isEqualTo(1);
        assertThat(data.notices()).extracting(problem -> problem.code()).containsExactly("unknown-column");
    }

    @Test
    void completenessIsOfTheRowsThatAColumnIsAboutByQuarter() {
        ExtractContents crimes = of(small()).contentsOf(Extract.CRIMES).orElseThrow();

        assertThat(crimes.months())
                .containsExactly(
                        new MonthRows(YearMonth.of(2026, 6), 1, LocalDateTime.of(2026, 6, 1, 10, 0)),
                        new MonthRows(YearMonth.of(2026, 7), 1, LocalDateTime.of(2026, 7, 1, 10, 0)),
                        new MonthRows(YearMonth.of(2026, 9), 2, LocalDateTime.of(2026, 9, 30, 23, 10)));
        assertThat(crimes.quarters()).isEqualTo(Map.of(Q1, 1L, Q2, 3L));
        assertThat(column(crimes, "reported_at").completeness())
                .isEqualTo(Map.of(Q1, new Completeness(1, 0), Q2, new Completeness(3, 1)));
        assertThat(column(crimes, "victim_age").completeness())
                .isEqualTo(Map.of(Q1, new Completeness(1, 0), Q2, new Completeness(2, 2)));
        assertThat(column(crimes, "victim_age").scope()).isEqualTo("persons");
        assertThat(column(crimes, "victim_sex").total()).isEqualTo(new Completeness(3, 1));
        assertThat(column(crimes, "outcome_at").total()).isEqualTo(new Completeness(1, 0));
        assertThat(crimes.columns()).extracting(ColumnContents::name).doesNotContain("unit", "secret");
    }

    @Test
    void aColumnWhoseBlankMeansSomethingHasCodesInsteadOfBlanks() {
        ColumnContents offered = column(of(small()).contentsOf(Extract.CRIMES).orElseThrow(), "vps_offered");

        assertThat(offered.blankMeans()).contains("no");
        assertThat(offered.total()).isEqualTo(new Completeness(4, 0));
        assertThat(offered.codes()).isEqualTo(Map.of("yes", 1L, "no", 3L));
    }

    @Test
    void rangesAndCodesAreOfAcceptedRowsAlone() {
        ExtractContents crimes = of(small()).contentsOf(Extract.CRIMES).orElseThrow();

        assertThat(column(crimes, "reported_at").range())
                .contains(new Range(LocalDateTime.of(2026, 6, 1, 9, 0), LocalDateTime.of(2026, 9, 30, 9, 0)));
        assertThat(column(crimes, "offence_subgroup").codes()).isEqualTo(Map.of("arson", 2L, "rape", 2L));
        assertThat(column(crimes, "victim_ref").codes()).isEmpty();
    }

    @Test
    void datesOfTrainingAreRangesToo() {
        Trial trial = small().file(
                        "training.csv",
                        "officer_ref,course,due_on,completed_on",
                        "O1,First,2026-08-31,",
                        "O2,First,2026-07-31,2026-07-01");

        ExtractContents training = of(trial).contentsOf(Extract.TRAINING).orElseThrow();

        assertThat(column(training, "due_on").range())
                .contains(new Range(LocalDateTime.of(2026, 7, 31, 0, 0), LocalDateTime.of(2026, 8, 31, 0, 0)));
        assertThat(column(training, "completed_on").completeness()).isEqualTo(Map.of(Q2, new Completeness(2, 1)));
    }

    @Test
    void allAreCountedAndFiftyListed() {
        String[] lines = Stream.concat(
                        Stream.of("crime_ref,victim_type,recorded_at,offence_subgroup"),
                        IntStream.range(0, 1204).mapToObj(n -> "C" + n + ",none,never,arson"))
                .toArray(String[]::new);

        DataQuality data = of(Trial.in(folder).file("crimes.csv", lines));

        assertThat(data.broken()).singleElement().satisfies(found -> {
            assertThat(found.rule().count()).isEqualTo(1204);
            assertThat(found.rule().firstLines())
                    .isEqualTo(IntStream.range(2, 52).mapToObj(Long::valueOf).toList());
        });
        assertThat(QualityPage.of(QualityReport.of(data, Q2, 0.05, Extract.CRIMES)))
                .contains("50 of 1,204: 2, 3, 4, ");
    }

    @Test
    void theScreenSaysItInWords() {
        assertThat(QualityText.of(QualityReport.of(of(small()), Q2, 0.05, Extract.CRIMES)))
                .isEqualTo("""
                        File                                       Read   Accepted  Quarantined  Duplicate  Superseded    Omitted
                        crimes.csv                                    6          4            1          1           0          0
                        referrals.csv                                 2          2            0          0           0          0

                        For 2026-27-Q2
                          error    crimes.csv: 1 of 6 rows quarantined (16.7%), and at most 5% may be. Each is explained in quarantine/crimes-quarantined.csv of the work folder; correct them and run again, or raise --max-quarantined. What is wrong, column recorded_at: A crime was recorded before it was reported. Correct whichever of recorded_at and reported_at is wrong (recorded-before-reported).
                          warning  crimes.csv has no row in April 2026, May 2026 and August 2026. Missing is not zero: ask for the months, or leave out the quarters in which they lie.

                        Files
                          notice   crimes.csv: the column "secret" is not read (unknown-column)

                        Rows
                          warning  descriptive-value-not-known        crimes.csv victim_age                            1  line 4
                          error    recorded-before-reported           crimes.csv recorded_at                           1  line 7
                          notice   duplicate                          crimes.csv                                       1  line 6
                          warning  orphan-crime-reference             referrals.csv crime_ref                          1  line 3

                        What to do
                          descriptive-value-not-known: The row counts and the value is read as not known. Translate it in mapping.yaml if it stands for something.
                          recorded-before-reported: Correct whichever of recorded_at and reported_at is wrong.
                          duplicate: Nothing is lost: the row is counted as a duplicate and left out.
                          orphan-crime-reference: Check that crimes.csv covers the same time and that references are written alike; see also its quarantine.
                          unknown-column: Nothing, unless it was meant to be read: then rename it or name it in mapping.yaml.

                        Contents
                          crimes              4 rows, recorded_at from June 2026 to September 2026, months with rows: 3
                          referrals           2 rows, referred_at from July 2026 to July 2026, months with rows: 1
                          referrals           2 rows refer to a crime, 1 of them to one that is not there (50.0%)

                        Not known (blank, or not valid)
                          crimes.reported_at                    25.0%  1 of 4 (all rows)
                          crimes.victim_age                     66.7%  2 of 3 (persons)
                          crimes.victim_sex                     33.3%  1 of 3 (persons)
                          crimes.outcome_code                   75.0%  3 of 4 (all rows)

                        No pack for July to September 2026 can be made before each error is put right.
                        """);
    }

    @Test
    void machinesGetTheSame() {
        String json = QualityJson.of(QualityReport.of(of(small()), Q2, 0.05, Extract.CRIMES));

        assertThat(json).contains("""
                          "files" : [
                            {
                              "extract" : "crimes",
                              "file" : "crimes.csv",
                              "read" : 6,
                              "accepted" : 4,
                              "quarantined" : 1,
                              "duplicate" : 1,
                              "superseded" : 0,
                              "omitted" : 0,
                              "quarantineFile" : "crimes-quarantined.csv"
                            },
                        """, """
                            {
                              "extract" : "crimes",
                              "file" : "crimes.csv",
                              "code" : "recorded-before-reported",
                              "severity" : "error",
                              "column" : "recorded_at",
                              "count" : 1,
                              "firstLines" : [
                                7
                              ]
                            },
                        """, """
                                {
                                  "column" : "victim_sex",
                                  "scope" : "persons",
                                  "completeness" : [
                                    {
                                      "quarter" : "2026-27-Q1",
                                      "rows" : 1,
                                      "notKnown" : 0
                                    },
                                    {
                                      "quarter" : "2026-27-Q2",
                                      "rows" : 2,
                                      "notKnown" : 1
                                    }
                                  ],
                                  "codes" : {
                                    "F" : 1,
                                    "M" : 1,
                                    "U" : 2
                                  }
                                },
                        """);
    }

    @Test
    void nothingShowsACellOfAVictim() throws Exception {
        QualityReport report = QualityReport.of(of(small()), Q2, 0.05, Extract.CRIMES);
        Path page = QualityPage.write(folder, report);

        for (String shown : List.of(Files.readString(page), QualityJson.of(report), QualityText.of(report))) {
            assertThat(shown).doesNotContain("VICTIM-5", "V1", "C5", "300");
        }
    }

    private static ColumnContents column(ExtractContents contents, String name) {
        return contents.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
