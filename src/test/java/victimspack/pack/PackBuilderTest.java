package victimspack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import victimspack.measure.Measure;
import victimspack.measure.framework.Frameworks;
import victimspack.pack.document.Block;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;

class PackBuilderTest {

    @Test
    void sectionsStandInTheOrderOfThePack() {
        assertThat(new GivenPack().pack().sections())
                .extracting(Section::title)
                .containsExactly(
                        "What changed since last quarter",
                        "Summary",
                        "Variation and assurance",
                        "Better information and communication",
                        "Procedural justice",
                        "Improved multi-agency working",
                        "Professionalism of victim services",
                        "Victim survey",
                        "Key data",
                        "Basic information",
                        "Differences between groups",
                        "Delivery timeline",
                        "National Lead Force",
                        "Police Authority and City Corporation",
                        "Months behind the control charts",
                        "Appendix A: measures at Close Monitoring or Requires Action",
                        "Appendix B: about these figures");
    }

    @Test
    void theSameResultsGiveAnEqualPack() {
        assertThat(new GivenPack().pack()).isEqualTo(new GivenPack().pack());
    }

    @Test
    void everyAnchorIsUniqueAndEveryTableIsWhole() {
        Pack pack = new GivenPack().with("vna-completion", 180, 300).pack();
        List<Section> all = Stream.concat(Stream.of(pack.cover()), pack.sections().stream())
                .flatMap(PackBuilderTest::flat)
                .toList();
        List<String> anchors = new ArrayList<>();
        all.forEach(section -> anchors.add(section.id()));
        all.stream().flatMap(section -> section.blocks().stream()).forEach(block -> {
            if (block instanceof Table table) {
                anchors.add(table.id());
                assertWhole(table);
            }
            if (block instanceof Block.Figure figure) {
                anchors.add(figure.id());
            }
        });
        assertThat(anchors).doesNotHaveDuplicates().allMatch(anchor -> anchor.matches("[a-z0-9-]+"));
    }

    @Test
    void tablesAndChartsAreNumberedInReadingOrder() {
        List<Block> blocks = new GivenPack()
                .pack().sections().stream()
                        .flatMap(PackBuilderTest::flat)
                        .flatMap(section -> section.blocks().stream())
                        .toList();
        List<String> numbers = blocks.stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).number())
                .toList();
        assertThat(numbers).startsWith("1", "2", "3").doesNotHaveDuplicates();
        assertThat(blocks.stream()
                        .filter(Table.class::isInstance)
                        .map(block -> ((Table) block).caption())
                        .filter(caption -> caption.startsWith("Table ")))
                .first()
                .asString()
                .startsWith("Table 1. ");
    }

    @Test
    void aPackOfCrimesAloneKeepsEveryRowAndSaysWhy() {
        GivenPack given = new GivenPack();
        for (Measure measure : Frameworks.builtIn("victims-strategy").measures()) {
            if (!measure.id().equals("all-crime")) {
                given.without(measure.id(), "surveys.csv");
            }
        }
        Pack pack = given.pack();
        assertThat(PlainText.of(pack.sections().get(1)))
                .contains("No measure could be graded this quarter.")
                .contains("Victim Needs Assessments completed | [x] | [x] | [z] | [z] | Not supplied | Not tested");
        assertThat(PlainText.of(pack.sections().get(4)))
                .contains("## Victim Needs Assessments completed\nNot supplied: this measure needs surveys.csv.\n");
    }

    @Test
    void aPackOfOneQuarterHasNothingToCompareWith() {
        Pack pack = new GivenPack().quarters(1).pack();
        assertThat(PlainText.of(pack.sections().get(0)))
                .contains("- This is the first quarter held: there is none to compare it with.");
        assertThat(PlainText.of(pack.sections().get(1)))
                .contains("Priority | Jul to Sep 2026 | Trend")
                .contains("Procedural justice | Not graded | [z]\n")
                .contains("[z] not applicable: nothing to measure or compare")
                .doesNotContain("Apr to Jun 2026");
        assertThat(pack.sections().stream()
                        .filter(section -> section.id().startsWith("priority-"))
                        .map(PlainText::of))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains("Overall assessment | Not graded | [z]\n"));
    }

    private static Stream<Section> flat(Section section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(PackBuilderTest::flat));
    }

    private static void assertWhole(Table table) {
        if (table.form() == Table.Form.FACTS) {
            return;
        }
        assertThat(table.heads().stream().mapToInt(Table.Head::share).sum())
                .as(table.caption())
                .isEqualTo(100);
        for (Table.Row row : table.rows()) {
            if (row instanceof Table.Cells cells) {
                assertThat(cells.cells()).as(table.caption()).hasSameSizeAs(table.heads());
            }
            if (row instanceof Table.Total total) {
                assertThat(total.cells()).as(table.caption()).hasSameSizeAs(table.heads());
            }
        }
    }
}
