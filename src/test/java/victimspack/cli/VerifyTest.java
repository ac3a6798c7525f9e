package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.measure.framework.Frameworks;

class VerifyTest {

    private static final String MEASURE = """
            id: assessed
            title: Assessed
            priority: first
            owner: The team
            aim: To know.
            definition: Assessed persons of all.
            kind: rate
            from: victims
            dated_by: recorded_at
            population: is_person
            among: vna_status <> 'declined'
            counted: vna_status = 'completed'
            better: higher
            breakdowns:
              - {by: unit, title: By unit, class: guarded}
            examples:
              - given:
                  - {is_person: yes, vna_status: completed}
                  - {is_person: yes, vna_status: not-offered}
                  - {is_person: yes, vna_status: declined}
                  - {is_person: no}
                expect: {numerator: 1, denominator: 2, excluded: 1}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFramework() throws IOException {
        Files.createDirectories(folder.resolve("own/measures"));
        Files.writeString(folder.resolve("own/framework.yaml"), """
                title: A framework
                priorities:
                  - {id: first, title: The first}
                """);
    }

    private Ended verify(String measure, String... more) throws IOException {
        Files.writeString(folder.resolve("own/measures/assessed.yaml"), measure);
        String[] args = new String[more.length + 6];
        System.arraycopy(more, 0, args, 6, more.length);
        args[0] = "verify";
        args[1] = "--quiet";
        args[2] = "--framework";
        args[3] = folder.resolve("own").toString();
        args[4] = "--output";
        args[5] = folder.resolve("out").toString();
        return Ended.of(args);
    }

    @Test
    void theFrameworksOfTheProgramHoldAndLeaveNothingUntried() {
        for (String name : Frameworks.builtIn()) {
            Ended ended = Ended.of(
                    "verify",
                    "--framework",
                    name,
                    "--output",
                    folder.resolve("out").toString());
            assertThat(ended.code()).isZero();
            boolean counts = Frameworks.builtIn(name).measures().stream().anyMatch(measure -> measure.from() != null);
            String examples = counts ? "\\d+" : "no";
            assertThat(ended.out())
                    .matches(name + ": \\d+ measures, " + examples + " examples, no failures, no warnings\\.\n");
        }
    }

    @Test
    void anExampleThatFailsIsASentenceAndExitCodeTwo() throws IOException {
        Ended ended = verify(MEASURE.replace("numerator: 1", "numerator: 2"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out())
                .isEqualTo(
                        "measures/assessed.yaml, line 17: the rows given come to numerator 1, denominator 2, pending 0,"
                                + " excluded 1, expected numerator 2, denominator 2, pending 0, excluded 1.\n"
                                + "Warning: measures/assessed.yaml: no example has a row of the base that is not counted.\n"
                                + "own: 1 measure, 1 example, 1 failure, 1 warning.\n");
    }

    @Test
    void aFrameworkThatCannotBeReadIsRefused() throws IOException {
        Ended ended = verify(MEASURE.replace("better:", "beter:"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .isEqualTo(
                        "measures/assessed.yaml, line 13: found the unknown key \"beter\", expected a key of a measure;"
                                + " the nearest is \"better\".\n");
    }

    @Test
    void whatNoExampleTriesIsAWarning() throws IOException {
        String untried = MEASURE.replaceAll(" {6}- \\{is_person: (yes, vna_status: declined|no)}\n", "")
                .replace("excluded: 1", "excluded: 0")
                .replace("better:", "pending: vna_status is null\nbetter:");
        Ended ended = verify(untried);
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEqualTo("""
                Warning: measures/assessed.yaml: no example has a row that is pending.
                Warning: measures/assessed.yaml: no example has a row that is excluded.
                Warning: measures/assessed.yaml: no example has a row outside the population.
                own: 1 measure, 1 example, no failures, 3 warnings.
                """);
    }

    @Test
    void conditionsThatAreNeverTrueOnTheDataAreWarnings() throws IOException {
        String input = folder.resolve("in").toString();
        assertThat(Ended.of("sample", input, "--crimes-per-quarter", "30", "--quarters", "5", "--units", "1")
                        .code())
                .isZero();
        String never = MEASURE.replace("better:", "pending: victim_age > 150\nbetter:")
                .replace("- {is_person: no}", "- {is_person: yes, victim_age: 151}\n      - {is_person: no}")
                .replace("excluded: 1", "excluded: 1, pending: 1");
        Ended ended = verify(never, "--input", input);
        assertThat(ended.out()).isEqualTo("""
                Warning: measures/assessed.yaml: no row of the data is pending (victim_age > 150).
                Warning: measures/assessed.yaml: the breakdown "unit" has one category alone on the data.
                own: 1 measure, 1 example, no failures, 2 warnings.
                """);
        assertThat(ended.code()).isZero();
    }
}
