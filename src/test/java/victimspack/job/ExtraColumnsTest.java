package victimspack.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.cli.Main;
import victimspack.extract.mapping.Mapping;
import victimspack.extract.schema.Extract;
import victimspack.job.failure.RunRejected;
import victimspack.measure.framework.Frameworks;

/** A force's own columns, from its export through mapping and framework to the pack. */
class ExtraColumnsTest {

    private static final String MEASURE = """
            id: %1$s
            title: Cases %1$s
            priority: first
            owner: The team
            aim: To know.
            definition: Cases %1$s of all.
            kind: rate
            from: victims
            dated_by: recorded_at
            counted: %1$s
            better: higher
            breakdowns:
              - {by: special_measures, title: By special measures, class: guarded}
            examples:
              - given: [{%1$s: yes}, {%1$s: no}]
                expect: {numerator: 1, denominator: 2}
            """;

    @TempDir
    private Path folder;

    private Path framework;
    private Path input;

    @BeforeEach
    void framework() throws IOException {
        framework = Files.createDirectories(folder.resolve("our-framework"));
        input = Files.createDirectories(folder.resolve("input"));
        Files.createDirectories(framework.resolve("measures"));
        Files.writeString(framework.resolve("framework.yaml"), """
                title: Our framework
                priorities:
                  - {id: first, title: The first}
                extra:
                  - {name: supervised, type: yes-no}
                  - {name: risk_assessed, type: yes-no}
                  - {name: special_measures, type: code, values: [none, screens, video-link]}
                """);
        for (String id : List.of("supervised", "risk_assessed")) {
            Files.writeString(framework.resolve("measures/" + id + ".yaml"), MEASURE.formatted(id));
        }
        Files.writeString(input.resolve("crimes.csv"), """
                crime_ref,victim_ref,victim_type,recorded_at,offence_subgroup,Reviewed?,SM
                C1,V1,person,2025-04-02 10:00,other-theft,Y,SCR
                C2,V2,person,2025-05-02 10:00,other-theft,N,
                C3,V3,person,2025-06-02 10:00,other-theft,Y,SCR
                C4,V4,person,2025-06-03 10:00,other-theft,,perhaps
                """);
    }

    private void mapping(String type) throws IOException {
        Files.writeString(input.resolve("mapping.yaml"), """
                crimes:
                  columns: {supervised: "Reviewed?", special_measures: SM}
                  values: {special_measures: {screens: SCR}}
                  extra:
                    - {name: supervised, type: %s}
                    - {name: special_measures, type: code, values: [none, screens, video-link]}
                """.formatted(type));
    }

    private List<String> rows(String file, String start) throws IOException {
        return Files.readAllLines(
                        folder.resolve("reports/2025-26-Q1-restricted-draft").resolve(file))
                .stream()
                .filter(row -> row.startsWith(start))
                .toList();
    }

    @Test
    void areCountedAndNotSuppliedWhereTheMappingDoesNotAddThem() throws IOException {
        mapping("yes-no");

        int code = Main.run(
                "run",
                "--input",
                input.toString(),
                "--output",
                folder.resolve("reports").toString(),
                "--audience",
                "restricted",
                "--framework",
                framework.toString());

        assertThat(code).isZero();
        assertThat(rows("measures.csv", "supervised,first,2025-26-Q1"))
                .containsExactly(
                        "supervised,first,2025-26-Q1,2,4,0,0,0.500000,0.150039,0.849961,,,,,,Not graded,Not graded,ok,,,not-tested,,,,,");
        assertThat(rows("measures.csv", "risk_assessed,first,2025-26-Q1"))
                .containsExactly(
                        "risk_assessed,first,2025-26-Q1,,,,,,,,,,,,,Not graded,Not graded,not-supplied,,,,,,,,");
        assertThat(rows("breakdowns.csv", "supervised,first,2025-26-Q1"))
                .map(row -> row.substring(0, row.lastIndexOf(",0,0,")))
                .containsExactly(
                        "supervised,first,2025-26-Q1,special_measures,none,0,0",
                        "supervised,first,2025-26-Q1,special_measures,screens,2,2",
                        "supervised,first,2025-26-Q1,special_measures,video-link,0,0",
                        "supervised,first,2025-26-Q1,special_measures,not-known,0,2");
    }

    @Test
    void ofAnotherTypeInTheMappingAreRefused() throws IOException {
        mapping("text");

        assertThatExceptionOfType(RunRejected.class)
                .isThrownBy(() -> ExtraTypes.check(
                        Frameworks.read(framework), Mapping.in(input).schema(Extract.CRIMES)))
                .withMessage("The extra column supervised is of type yes-no in the framework and of type text in"
                        + " mapping.yaml. Give it the same type in both.");
    }
}
