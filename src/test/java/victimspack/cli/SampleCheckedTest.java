package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What sample says it planted is what check finds: every flaw in its number, with its code, and nothing else. */
class SampleCheckedTest {

    private static final Pattern PLANTED = Pattern.compile("(?m)^([a-z-]+) +([0-9,]+)$");

    @TempDir
    Path folder;

    @Test
    void everyFlawPlantedIsFoundInItsNumberAndNothingElse() {
        Ended sample = sample("--flaws");

        Ended check = check();

        assertThat(check.code()).isEqualTo(ExitCode.REJECTED.code());
        assertThat(found(check.json())).hasSize(32).isEqualTo(planted(sample.out()));
        assertThat(check.json().get("notices")).isEmpty();
    }

    @Test
    void aSampleWithoutFlawsHasNoProblem() {
        Ended sample = sample();

        Ended check = check("--fail-on", "warn");

        assertThat(planted(sample.out())).isEmpty();
        assertThat(check.code()).isZero();
        assertThat(check.json().get("problems")).isEmpty();
        assertThat(check.json().get("notices")).isEmpty();
        assertThat(check.json().get("findings")).isEmpty();
    }

    /** A moderated grade of a measure that the framework does not have would stop the run. */
    @Test
    void commentsAreOnWhatTheFrameworkHas() throws Exception {
        Path in = folder.resolve("in");

        Ended sample = sample("--framework", "unit-performance");

        assertThat(sample.out())
                .isEqualTo(
                        "Synthetic extracts lie in %s. Now: victims-pack run --input %s --framework unit-performance%n"
                                .formatted(in, in));
        assertThat(Files.readAllLines(in.resolve("commentary.csv")))
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly(
                        "measure",
                        "crime-number-within-5-days",
                        "vna-completion",
                        "training-completion",
                        "referral-uptake",
                        "vcop-compliance",
                        "vps-offered");
    }

    private Ended sample(String... more) {
        Ended sample = Ended.of(with(more, "sample", folder.resolve("in").toString(), "--crimes-per-quarter", "300"));
        assertThat(sample.code()).isZero();
        return sample;
    }

    private Ended check(String... more) {
        return Ended.of(with(
                more,
                "check",
                "--json",
                "--quiet",
                "--input",
                folder.resolve("in").toString(),
                "--work",
                folder.resolve("work").toString()));
    }

    private static String[] with(String[] more, String... first) {
        String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    private static Map<String, Long> planted(String out) {
        Map<String, Long> planted = new TreeMap<>();
        Matcher lines = PLANTED.matcher(out);
        while (lines.find()) {
            planted.put(lines.group(1), Long.valueOf(lines.group(2).replace(",", "")));
        }
        return planted;
    }

    private static Map<String, Long> found(JsonNode report) {
        Map<String, Long> found = new TreeMap<>();
        for (JsonNode problem : report.get("problems")) {
            found.merge(problem.get("code").asString(), problem.get("count").asLong(), Long::sum);
        }
        return found;
    }
}
