package victimspack.measure.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.measure.Breakdown;
import victimspack.measure.ExceptionalPeriod;
import victimspack.measure.Framework;
import victimspack.measure.GradeRule;
import victimspack.measure.GradeRule.Baseline;
import victimspack.measure.Measure;
import victimspack.measure.StepChange;

class FrameworksTest {

    private static final String HEAD = """
            title: A framework
            priorities:
              - {id: first, title: The first}
            """;

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
            grade: {compare: points, tolerance: 2, threshold: 5}
            breakdowns:
              - {by: unit, title: By unit, class: guarded}
            examples:
              - given:
                  - {is_person: yes, vna_status: completed}
                expect: {numerator: 1, denominator: 1}
            """;

    @TempDir
    private Path folder;

    private Framework framework(String head, String measure) throws IOException {
        Files.createDirectories(folder.resolve("measures"));
        Files.writeString(folder.resolve("framework.yaml"), head);
        Files.writeString(folder.resolve("measures/assessed.yaml"), measure);
        return Frameworks.read(folder);
    }

    @Test
    void readsAFolder() throws IOException {
        Framework framework = framework(HEAD, MEASURE);
        Measure measure = framework.measures().get(0);
        assertThat(framework.id()).isEqualTo(folder.getFileName().toString());
        assertThat(measure.conditions().counted().sql()).isEqualTo("((\"VNA_STATUS\" = 'completed') IS TRUE)");
        assertThat(measure.minimumBase()).isEqualTo(30);
        assertThat(measure.breakdowns()).extracting(Breakdown::name).containsExactly("unit");
        assertThat(measure.rule()).hasValueSatisfying(rule -> {
            assertThat(rule.over()).isEqualTo(GradeRule.Over.QUARTER);
            assertThat(rule.baseline()).isEqualTo(new Baseline.PreviousFourQuarters());
        });
    }

    @Test
    void aRuleOfSeveralConditionsHasABaselineEach() throws IOException {
        Framework framework = framework(
                HEAD,
                MEASURE.replace(
                        "grade: {compare: points, tolerance: 2, threshold: 5}",
                        "over: year-to-date\nbaseline: 2019-20\ngrade:\n  conditions:\n    - {threshold: 3}\n"
                                + "    - {compare: relative, at_threshold: worse, baseline: {target: 90, source: The plan}}"));
        GradeRule rule = framework.measures().get(0).rule().orElseThrow();
        assertThat(rule.parts())
                .containsExactly(
                        new GradeRule.Part(
                                new Baseline.Period("2019-20"),
                                GradeRule.Compare.POINTS,
                                BigDecimal.ZERO,
                                BigDecimal.valueOf(3),
                                GradeRule.AtThreshold.NOT_WORSE),
                        new GradeRule.Part(
                                new Baseline.Target(new BigDecimal("0.9"), "The plan"),
                                GradeRule.Compare.RELATIVE,
                                BigDecimal.ZERO,
                                BigDecimal.valueOf(5),
                                GradeRule.AtThreshold.WORSE));
    }

    @Test
    void stepChangesAreRecordedWithTheirReasons() throws IOException {
        String steps =
                "step_changes:\n  - {month: 2024-10, reason: New form}\n  - {month: 2025-04, reason: New team}\n";

        assertThat(framework(HEAD, MEASURE + steps).measures().get(0).stepChanges())
                .containsExactly(
                        new StepChange(YearMonth.of(2024, 10), "New form", true),
                        new StepChange(YearMonth.of(2025, 4), "New team", true));
    }

    @Test
    void aBreakIsAStepChangeAcrossWhichNothingIsCompared() throws IOException {
        String steps =
                "step_changes: [{month: 2025-04, reason: New team}]\nbreaks: [{month: 2024-10, reason: Text message}]\n";

        assertThat(framework(HEAD, MEASURE + steps).measures().get(0).stepChanges())
                .containsExactly(
                        new StepChange(YearMonth.of(2024, 10), "Text message", false),
                        new StepChange(YearMonth.of(2025, 4), "New team", true));
    }

    @Test
    void exceptionalPeriodsAreOfAllMeasuresOrOfThoseNamed() throws IOException {
        String periods = """
                exceptional_periods:
                  - {name: Closed, from: 2025-11, to: 2026-02, reason: Nobody could be seen}
                  - {name: New system, from: 2026-05, to: 2026-05, reason: Not recorded, measures: [assessed]}
                """;

        List<ExceptionalPeriod> read =
                framework(HEAD + periods, MEASURE).settings().exceptional();

        assertThat(read)
                .containsExactly(
                        new ExceptionalPeriod(
                                "Closed",
                                YearMonth.of(2025, 11),
                                YearMonth.of(2026, 2),
                                "Nobody could be seen",
                                List.of()),
                        new ExceptionalPeriod(
                                "New system",
                                YearMonth.of(2026, 5),
                                YearMonth.of(2026, 5),
                                "Not recorded",
                                List.of("assessed")));
        assertThat(read)
                .extracting(ExceptionalPeriod::months)
                .containsExactly("November 2025 to February 2026", "May 2026");
        assertThat(read.get(0).quarters()).extracting(Object::toString).containsExactly("2025-26-Q3", "2025-26-Q4");
    }

    @Test
    void aFileThatIsNoMeasureIsRefused() throws IOException {
        framework(HEAD, MEASURE);
        Files.writeString(folder.resolve("measures/assessed.yml"), MEASURE);
        assertThatExceptionOfType(FrameworkRejected.class)
                .isThrownBy(() -> Frameworks.read(folder))
                .withMessage(
                        "measures/assessed.yml: found what is no measure file, expected only files whose names end in"
                                + " .yaml; rename it or move it away.");
    }

    @Test
    void aFolderWithoutFrameworkYamlIsRefused() {
        assertThatExceptionOfType(FrameworkRejected.class)
                .isThrownBy(() -> Frameworks.read(folder))
                .withMessage(
                        folder + ": found no framework.yaml, expected a framework's folder with that file; name the"
                                + " folder that holds it.");
    }

    @Test
    void anUnknownBuiltInFrameworkIsRefusedWithTheNearestName() {
        assertThatExceptionOfType(FrameworkRejected.class)
                .isThrownBy(() -> Frameworks.builtIn("victim-strategy"))
                .withMessage("--framework: found \"victim-strategy\", expected a folder or a framework of the program;"
                        + " the nearest is \"victims-strategy\".");
    }

    @Test
    void aCopyOfTheBuiltInFrameworkIsTheSameFramework() throws IOException {
        Path copy = folder.resolve("victims-strategy");
        SortedMap<String, byte[]> files = Frameworks.files("victims-strategy");
        for (String name : files.keySet()) {
            Files.createDirectories(copy.resolve(name).getParent());
            Files.write(copy.resolve(name), files.get(name));
        }
        assertThat(Frameworks.read(copy)).isEqualTo(Frameworks.builtIn("victims-strategy"));
    }

    @Test
    void gradedMeasuresAreBrokenDownByUnitWhereTheirTableHasOne() {
        List<Measure> without = Frameworks.builtIn("victims-strategy").measures().stream()
                .filter(measure -> measure.rule().isPresent())
                .filter(measure ->
                        measure.from() != null && measure.from().column("unit").isPresent())
                .filter(measure -> measure.breakdowns().stream()
                        .noneMatch(breakdown -> breakdown.name().equals("unit")))
                .toList();
        assertThat(without).isEmpty();
    }
}
