package victimspack.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import victimspack.extract.Quarter;
import victimspack.extract.reference.ExtractSettings;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.job.PackRun;
import victimspack.job.Progress;
import victimspack.job.RunRequest;
import victimspack.job.settings.StoreKeySource;
import victimspack.measure.framework.Frameworks;

/** The frameworks of the program on the sample inputs that come with them, counted and graded as a run does. */
public final class Shipped {

    private Shipped() {}

    static Path sample(String framework) {
        return Path.of("samples", framework);
    }

    /** @param work a folder of the test's own */
    public static Results results(String framework, Path work) {
        String any = Frameworks.builtIn(framework).measures().get(0).id();
        RunRequest request = new RunRequest(
                sample(framework),
                work.resolve("reports"),
                work.resolve("work"),
                Optional.empty(),
                framework,
                "public",
                Optional.empty(),
                Optional.empty(),
                0.05,
                ExtractSettings.defaults(),
                StoreKeySource.USUAL,
                false,
                true,
                false);
        return new PackRun(request, Progress.SILENT, Clock.systemUTC())
                .explain(any, false)
                .results();
    }

    /** The rows of a sample's file that were recorded from July to September 2026, by column. */
    static Stream<Map<String, String>> recordedInTheQuarter(String framework, String file) throws IOException {
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(Files.newBufferedReader(sample(framework).resolve(file)))) {
            return rows.getRecords().stream()
                    .map(CSVRecord::toMap)
                    .filter(row -> row.get("recorded_at").compareTo("2026-07") > 0
                            && row.get("recorded_at").compareTo("2026-10") < 0);
        }
    }

    static Result result(Results results, String measure, String quarter) {
        return results.result(measure, Quarter.parse(quarter).orElseThrow()).orElseThrow();
    }
}
