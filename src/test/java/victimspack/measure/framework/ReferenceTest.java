package victimspack.measure.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import victimspack.measure.condition.Columns;
import victimspack.measure.condition.Condition;
import victimspack.store.CaseTable;
import victimspack.store.Cases;

/** Holds docs/reference true. To write the generated pages anew, run this test with {@code -Dreference.write=true}. */
class ReferenceTest {

    private static final Path REFERENCE = Path.of("docs", "reference");

    static List<String> frameworks() {
        return Frameworks.builtIn();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void theMeasuresPageIsTheFrameworks(String name) throws IOException {
        compare(REFERENCE.resolve("measures").resolve(name + ".md"), MeasureReference.page(Frameworks.builtIn(name)));
    }

    @Test
    void theTablesPageIsTheTables() throws IOException {
        compare(REFERENCE.resolve("case-tables.md"), TableReference.page());
    }

    private static void compare(Path page, String expected) throws IOException {
        if (Boolean.getBoolean("reference.write")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, expected);
        }
        assertThat(page)
                .as("run this test with -Dreference.write=true")
                .content()
                .isEqualTo(expected);
    }

    @Test
    void everyKeyOfAMeasureIsDescribed() throws IOException {
        String page = Files.readString(REFERENCE.resolve("framework-files.md"));
        assertThat(MeasureReader.KEYS).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }

    static Stream<String> documentedConditions() throws IOException {
        String page = Files.readString(REFERENCE.resolve("conditions.md"));
        String block = page.substring(page.indexOf("```condition") + 13);
        return block.substring(0, block.indexOf("```")).lines();
    }

    @ParameterizedTest
    @MethodSource("documentedConditions")
    void everyConditionOfTheReferenceIsRead(String text) {
        CaseTable table = text.contains("orphan") ? CaseTable.REFERRALS : CaseTable.VICTIMS;
        Columns columns = Columns.of(table.tableName(), Cases.of(table).columns());
        assertThat(Condition.read(text, columns).text()).isEqualTo(text);
    }
}
