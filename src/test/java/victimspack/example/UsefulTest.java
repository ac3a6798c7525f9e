package victimspack.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import victimspack.measure.Framework;
import victimspack.measure.Measure;
import victimspack.measure.framework.Frameworks;

/** The public pack of the sample data still says what its readers need. */
class UsefulTest {

    private static final List<String> SHOWN =
            List.of("2025-26-Q2", "2025-26-Q3", "2025-26-Q4", "2026-27-Q1", "2026-27-Q2");

    private static List<CSVRecord> rows(String file) throws IOException {
        CSVFormat form = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String text = Files.readString(MadePack.ofSampleData().folder().resolve(file));
        return form.parse(new StringReader(text)).getRecords();
    }

    private static boolean isHidden(CSVRecord row) {
        return row.get("status").equals("hidden");
    }

    @Test
    void nothingButSurveysIsHiddenInTheSummaryAndThePrioritiesTables() throws IOException {
        Framework framework = Frameworks.builtIn("victims-strategy");
        List<String> surveys = framework.measures().stream()
                .filter(Measure::survey)
                .map(Measure::id)
                .toList();

        assertThat(rows("measures.csv"))
                .filteredOn(row -> SHOWN.contains(row.get("period")))
                .filteredOn(row -> !surveys.contains(row.get("measure")))
                .isNotEmpty()
                .noneMatch(UsefulTest::isHidden);
    }

    @Test
    void atMostATenthOfTheBreakdownsIsHidden() throws IOException {
        List<CSVRecord> rows = rows("breakdowns.csv");
        long hidden = rows.stream().filter(UsefulTest::isHidden).count();

        assertThat(rows).hasSizeGreaterThan(500);
        assertThat((double) hidden / rows.size()).isLessThanOrEqualTo(0.10);
    }
}
