package victimspack.extract.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import victimspack.extract.InputRejected;
import victimspack.extract.Trial;
import victimspack.extract.row.Placement;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;
import victimspack.extract.schema.Schemas;
import victimspack.extract.source.Source;
import victimspack.extract.source.SourceFile;

class MappingTest {

    @TempDir
    Path folder;

    @Test
    void readsAForcesOwnFiles() throws Exception {
        mapping(
                "crimes:",
                "  files: 'export/*.txt'",
                "  encoding: windows-1252",
                "  delimiter: semicolon",
                "  dates: [dd/MM/yyyy HH:mm, dd-MMM-yyyy]",
                "  columns:",
                "    crime_ref: Crime No",
                "    victim_ref: VID",
                "    recorded_at: Recorded",
                "    reported_at: Reported",
                "    unit: BCU",
                "    domestic_abuse: DA flag",
                "    victim_type: Kind",
                "    risk_assessed: Risk assessed",
                "  values:",
                "    domestic_abuse: {yes: [DV, 'DA'], no: [Not DV, '-']}",
                "    victim_type: {person: Adult, none: ''}",
                "    offence_subgroup: {shoplifting: [Theft - shops]}",
                "  constants:",
                "    hate_crime: no",
                "  omit:",
                "    Status: [Cancelled, Transferred]",
                "  extra:",
                "    - {name: risk_assessed, type: yes-no}",
                "    - name: special_measures",
                "      type: code",
                "      values: [screens, video-link]",
                "      meaning: special measures in court");
        Files.createDirectory(folder.resolve("export"));
        Files.writeString(folder.resolve("export/b.txt"), """
                Crime No;VID;Recorded;Reported;BCU;DA flag;Kind;Status;Offence_Subgroup;Risk assessed;Special_Measures
                C1;V1;01/07/2026 14:30;30-Jun-2026;Caf\u00e9 ward;DA;Adult;Open;Theft - shops;Y;video-link
                C2;;02/07/2026 00:00;;;-;;Open;arson;?;
                C3;V3;;;;;;Cancelled;;;
                """, Charset.forName("windows-1252"));
        Trial trial = Trial.in(folder).mapped(Mapping.in(folder));

        Source source = trial.open().get(Extract.CRIMES);
        List<Placement> rows = trial.classify(Extract.CRIMES);

        assertThat(source.files()).extracting(SourceFile::name).containsExactly("export/b.txt");
        assertThat(source.schema().columns())
                .extracting(Column::name)
                .endsWith("outcome_at", "risk_assessed", "special_measures");
        assertThat(source.supplied())
                .containsExactlyInAnyOrder(
                        "crime_ref",
                        "victim_ref",
                        "victim_type",
                        "reported_at",
                        "recorded_at",
                        "offence_subgroup",
                        "unit",
                        "domestic_abuse",
                        "hate_crime",
                        "risk_assessed",
                        "special_measures");
        Trial.Row first = new Trial.Row(source.schema(), rows.get(0));
        assertThat(first.problems()).isEmpty();
        assertThat(first.value("unit")).isEqualTo("Caf\u00e9 ward");
        assertThat(first.value("recorded_at")).isEqualTo(LocalDateTime.of(2026, 7, 1, 14, 30));
        assertThat(first.value("reported_at")).isEqualTo(LocalDateTime.of(2026, 6, 30, 0, 0));
        assertThat(first.value("seconds_to_record"))
                .as("the time of day of the report is unknown")
                .isNull();
        assertThat(first.value("domestic_abuse")).isEqualTo(true);
        assertThat(first.value("hate_crime")).isEqualTo(false);
        assertThat(first.value("offence_subgroup")).isEqualTo("shoplifting");
        assertThat(first.value("risk_assessed")).isEqualTo(true);
        assertThat(first.value("special_measures")).isEqualTo("video-link");
        Trial.Row second = new Trial.Row(source.schema(), rows.get(1));
        assertThat(second.value("victim_type")).isEqualTo("none");
        assertThat(second.value("domestic_abuse")).isEqualTo(false);
        assertThat(second.problems())
                .containsExactly("WARNING descriptive-value-not-known line 3, risk_assessed \"?\": expected yes or no"
                        + " (Y, N, yes, no, true, false, 1 or 0)");
        assertThat(rows.get(2)).isInstanceOf(Placement.Omitted.class);
    }

    @Test
    void aReferenceCanBeMadeFromFileAndLine() {
        mapping("crimes:", "  - files: 'part*.csv'", "    crime_ref: row");
        Trial trial = Trial.in(folder)
                .mapped(Mapping.in(folder))
                .file("part1.csv", "victim_type,recorded_at,offence_subgroup", "none,2026-07-01T10:00,arson")
                .file("part2.csv", "victim_type,recorded_at,offence_subgroup", "", "none,2026-07-01T10:00,arson");

        Schema schema = trial.open().get(Extract.CRIMES).schema();

        assertThat(trial.open().get(Extract.CRIMES).supplied()).contains("crime_ref");
        assertThat(trial.classify(Extract.CRIMES))
                .extracting(row -> new Trial.Row(schema, row).value("crime_ref"))
                .containsExactly("file 1 line 2", "file 2 line 3");
    }

    @Test
    void aMonthIsItsFirstMinuteAndNothingIsTimedFromIt() {
        mapping("crimes:", "  dates: yyyy-MM");
        Trial.Row row = Trial.in(folder)
                .mapped(Mapping.in(folder))
                .row(
                        Extract.CRIMES,
                        "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup,crime_number_sent_at",
                        "C1,V1,person,2026-07-15T10:00,2026-07,arson,2026-07");

        assertThat(row.problems()).isEmpty();
        assertThat(row.value("recorded_at")).isEqualTo(LocalDateTime.of(2026, 7, 1, 0, 0));
        assertThat(row.value("seconds_to_record")).isNull();
        assertThat(row.value("acknowledged")).isEqualTo("not-applicable");
    }

    @Test
    void utf16IsReadWhereTheMappingSaysSo() {
        mapping("crimes:", "  encoding: utf-16");
        String text =
                "crime_ref,victim_type,recorded_at,offence_subgroup,unit\nC1,none,2026-07-01T10:00,arson,Caf\u00e9\n";
        Trial trial = Trial.in(folder).mapped(Mapping.in(folder));

        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.UTF_16),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16BE))) {
            trial.bytes("crimes.csv", bytes);
            Trial.Row row = new Trial.Row(
                    Schemas.of(Extract.CRIMES), trial.classify(Extract.CRIMES).get(0));
            assertThat(row.value("unit")).isEqualTo("Caf\u00e9");
        }
    }

    static Object[][] mistakes() {
        return new Object[][] {
            {"crime:", "mapping.yaml, line 1: \"crime\" is no key of a mapping; the nearest is \"crimes\""},
            {"crimes:", "mapping.yaml, line 1: expected what is said of crimes, found nothing"},
            {
                "crimes:\n  colums: {crime_ref: No}",
                "mapping.yaml, line 2: \"colums\" is no key of crimes; the nearest is \"columns\""
            },
            {
                "crimes:\n  columns:\n    crime_reff: No",
                "mapping.yaml, line 3: \"crime_reff\" is no key of crimes, columns; the nearest is \"crime_ref\""
            },
            {
                "crimes:\n  columns:\n    crime_ref:",
                "mapping.yaml, line 3: expected the export's name for the column crime_ref, found nothing"
            },
            {
                "crimes:\n  encoding: ebcdic",
                "mapping.yaml, line 2: expected an encoding, one of utf-8, utf-16, windows-1252; found \"ebcdic\""
            },
            {
                "crimes:\n  delimiter: dot",
                "mapping.yaml, line 2: expected comma, semicolon, tab, pipe or one character, found \"dot\""
            },
            {
                "crimes:\n  dates: [HH:mm]",
                "mapping.yaml, line 2: expected a date pattern such as dd/MM/yyyy HH:mm or yyyy-MM, found \"HH:mm\""
            },
            {
                "crimes:\n  values:\n    victim_type:\n      human: P",
                "mapping.yaml, line 4: \"human\" is no value of victim_type; expected one of person, business, none,"
                        + " not-known"
            },
            {
                "crimes:\n  values:\n    victim_type: person",
                "mapping.yaml, line 3: expected our values of victim_type, each with theirs after it"
            },
            {
                "crimes:\n  values:\n    victim_type: {person: [P, Q], business: P}",
                "mapping.yaml, line 3: the value \"P\" of victim_type is translated twice; keep one of them"
            },
            {
                "crimes:\n  constants: {hate_crime: perhaps}",
                "mapping.yaml, line 2: \"perhaps\" is no value of hate_crime; expected yes or no (Y, N, yes, no, true,"
                        + " false, 1 or 0)"
            },
            {
                "crimes:\n  columns: {unit: BCU}\n  constants: {unit: East}",
                "mapping.yaml, line 3: unit is both under columns and under constants; keep one"
            },
            {
                "crimes:\n  crime_ref: Crime ID",
                "mapping.yaml, line 2: expected crime_ref: row, found \"Crime ID\"; a column's name goes under columns"
            },
            {
                "crimes:\n  columns: {crime_ref: No}\n  crime_ref: row",
                "mapping.yaml, line 3: crime_ref: row makes the reference, and columns or constants name another; keep"
                        + " one"
            },
            {
                "crimes:\n  merged:\n    unit: {East: West}",
                "mapping.yaml, line 3: only a column of codes can have merged values, and unit is none"
            },
            {
                "crimes:\n  merged:\n    offence_subgroup: rape",
                "mapping.yaml, line 3: expected values of offence_subgroup, each with those it stands for too"
            },
            {
                "crimes:\n  merged:\n    victim_sex:\n      F: W",
                "mapping.yaml, line 4: \"W\" is no value of victim_sex; expected one of F, M, X, U"
            },
            {
                "crimes:\n  merged:\n    victim_sex:\n      F: F",
                "mapping.yaml, line 4: \"F\" is merged into itself; take it from the list"
            },
            {
                "crimes:\n  values:\n    victim_sex: {M: male}\n  merged:\n    victim_sex:\n      F: [X, M]",
                "mapping.yaml, line 6: \"M\" has rows of its own under values; take it from the list of F"
            },
            {"vrr:\n  merged: {result: {stands: changed}}", "mapping.yaml, line 2: only crimes can have merged values"},
            {
                "vrr:\n  crime_ref: row",
                "mapping.yaml, line 2: only crimes can have crime_ref: row; other rows could be linked to nothing"
            },
            {
                "crimes:\n  omit: [A, B]",
                "mapping.yaml, line 2: expected the export's columns with values to leave out, found a list"
            },
            {
                "crimes:\n  extra:\n    - {name: Risk, type: text}",
                "mapping.yaml, line 3: expected a name of lower-case letters, digits and underscores, found \"Risk\""
            },
            {
                "crimes:\n  extra:\n    - {name: unit, type: text}",
                "mapping.yaml, line 3: crimes has a column unit already; give the extra one another name"
            },
            {
                "crimes:\n  extra:\n    - {name: has_referral, type: text}",
                "mapping.yaml, line 3: crimes has a column has_referral already; give the extra one another name"
            },
            {
                "crimes:\n  extra:\n    - {name: risk, type: bool}",
                "mapping.yaml, line 3: expected a type, one of text, code, yes-no, date, timestamp, number; found \"bool\""
            },
            {
                "crimes:\n  extra:\n    - {name: risk, type: text, values: [a]}",
                "mapping.yaml, line 3: only an extra column of type code has values"
            },
            {
                "crimes:\n  - extra: [{name: risk, type: text}]\n  - extra: [{name: risk, type: date}]",
                "mapping.yaml, line 3: the extra column risk is declared before, and otherwise"
            },
            {
                "surveys:\n  extra: [{name: risk, type: text}]",
                "mapping.yaml, line 2: only crimes can have extra columns, not surveys"
            },
        };
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void eachMistakeIsNamedWithItsLine(String yaml, String message) {
        mapping(yaml);

        assertThatThrownBy(() -> Mapping.in(folder))
                .isInstanceOf(InputRejected.class)
                .hasMessage(message);
    }

    @Test
    void noMappingIsNeeded() {
        assertThat(Mapping.in(folder)).isEqualTo(Mapping.none());
    }

    private void mapping(String... lines) {
        Trial.in(folder).file("mapping.yaml", lines);
    }
}
