package victimspack.publish.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import victimspack.publish.SamplePack;

class CsvWriterTest {

    @Test
    void writesMeasures() {
        String text = text(CsvWriter.measures(SamplePack.pack().measures()));

        assertThat(text.split("\r\n"))
                .startsWith(
                        "measure,priority,period,numerator,denominator,pending,excluded,value,lower,upper,graded_numerator,graded_denominator,graded_value,baseline,change,"
                                + "grade,calculated_grade,status,revision,caution,variation,assurance,signal,process_mean,process_lower,"
                                + "process_upper",
                        "vna-completion,procedural-justice,2026-27-Q2,1252,1399,0,0,0.894925,,,,,,,5.4925,Satisfactory,"
                                + "Satisfactory,ok,,,,,,,,",
                        "all-crime,procedural-justice,2026-27-Q2,2200,,0,0,2200,,,,,,,-120,Not graded,Not graded,ok,,,,,,,,");
    }

    @Test
    void writesBreakdownsWithQuotesAndWithoutFormulas() {
        String text = text(CsvWriter.breakdowns(SamplePack.pack().breakdowns()));

        assertThat(text)
                .startsWith("measure,priority,period,slice,category,numerator,")
                .contains(",unit,\"'=HYPERLINK(\"\"http://x\"\")\",10,")
                .contains(",unit,'-2+3,12,")
                .contains(",unit,\"Zażółć \"\"gęślą\"\", jaźń\",[c],[c],");
    }

    @ParameterizedTest
    @CsvSource({
        "-120, -120",
        "+5.5, +5.5",
        "-0.071, -0.071",
        "-, '''-'",
        "+44 20 7946, '''+44 20 7946'",
        "=1+1, '''=1+1'",
        "@SUM(A1), '''@SUM(A1)'",
        "-1+cmd, '''-1+cmd'",
        "plain, plain"
    })
    void neutralisesFormulasAndLeavesNumbers(String given, String written) {
        assertThat(CsvWriter.harmless(given)).isEqualTo(written);
    }

    @Test
    void neutralisesTabAndCarriageReturn() {
        assertThat(List.of(CsvWriter.harmless("\t=1"), CsvWriter.harmless("\r=1"), CsvWriter.harmless("")))
                .containsExactly("'\t=1", "'\r=1", "");
    }

    @Test
    void describesEveryColumnOfMeasures() {
        JsonNode metadata = JsonMapper.shared().readTree(CsvwMetadata.measures(SamplePack.IDENTITY));

        assertThat(metadata.get("url").stringValue()).isEqualTo("measures.csv");
        assertThat(metadata.get("rdfs:comment").stringValue()).isEqualTo("DRAFT | SYNTHETIC DATA");
        JsonNode columns = metadata.get("tableSchema").get("columns");
        assertThat(columns.values().stream().map(column -> column.get("name").stringValue()))
                .containsExactlyElementsOf(
                        TidyColumn.OF_MEASURES.stream().map(TidyColumn::head).toList());
        assertThat(columns.values())
                .allSatisfy(column ->
                        assertThat(column.get("dc:description").stringValue()).isNotBlank());
        assertThat(columns.get(3).get("datatype").stringValue()).isEqualTo("decimal");
        assertThat(columns.get(3).get("dc:description").stringValue())
                .endsWith("for a mean, the sum that is divided, which need not be whole.");
        assertThat(columns.get(4).get("dc:description").stringValue())
                .contains("Blank where the measure is a count or a sum, so that the value is the numerator.");
        assertThat(metadata.get("tableSchema").get("primaryKey").toString()).isEqualTo("[\"measure\",\"period\"]");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
