package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.job.PackRun;
import victimspack.job.Progress;
import victimspack.job.RunRequest;

/**
 * A run that takes little: of some 120 crimes and what belongs to them, with so few measures that every kind of chart is
 * among theirs and every extract of cases is read. What an undisturbed run makes of it is made once for each build.
 */
final class SmallRun {

    private static final List<String> MEASURES = List.of(
            "all-crime",
            "crime-number-within-5-days",
            "referral-rate",
            "referral-uptake",
            "referral-within-2-days",
            "satisfaction-overall",
            "training-completion",
            "vcop-audit-compliance",
            "vcop-updates-on-time",
            "victim-demographics",
            "vrr-requests");

    private Path input = extracts();
    private final Path reports;
    private final Path work;
    private int mostQuarantined = 5;

    /** @param folder which is to hold the packs and the work folder */
    SmallRun(Path folder) {
        this(folder.resolve("reports"), folder.resolve("work"));
    }

    SmallRun(Path reports, Path work) {
        this.reports = reports;
        this.work = work;
    }

    private static Path extracts() {
        return MadeOnce.get(
                "input",
                input -> CommandLineRun.of("sample", input, "--crimes-per-quarter", 20, "--quarters", 5)
                        .endsWith(0));
    }

    /** The framework's folder. */
    static Path framework() {
        return MadeOnce.get("framework", framework -> {
            Folders.copy(Path.of("src/main/resources/frameworks/victims-strategy"), framework);
            for (String name : Folders.names(framework.resolve("measures"))) {
                if (!MEASURES.contains(name.replace(".yaml", ""))) {
                    Files.delete(framework.resolve("measures").resolve(name));
                }
            }
        });
    }

    /** The output folder of an undisturbed run. */
    static Path undisturbed() {
        return MadeOnce.get("undisturbed", folder -> {
                    CommandLineRun.of(new SmallRun(folder).command("run")).endsWith(0);
                })
                .resolve("reports");
    }

    Path input() {
        return input;
    }

    Path reports() {
        return reports;
    }

    Path work() {
        return work;
    }

    /** Gives the run other extracts. */
    SmallRun of(Path extracts) {
        input = extracts;
        return this;
    }

    /** Gives the run extracts of which any share may be set aside. */
    SmallRun ofFlawed(Path extracts) {
        mostQuarantined = 100;
        return of(extracts);
    }

    /** What the shell would be given for it. */
    Object[] command(String command, Object... more) {
        return Stream.concat(
                        Stream.of(
                                command,
                                "--input",
                                input,
                                "--output",
                                reports,
                                "--work",
                                work,
                                "--framework",
                                framework(),
                                "--max-quarantined",
                                mostQuarantined + "%"),
                        Stream.of(more))
                .toArray();
    }

    /** One command on it, in this process. */
    CommandLineRun victimsPack(String command, Object... more) {
        return CommandLineRun.of(command(command, more));
    }

    /** The run itself, watched or disturbed by the test. */
    PackRun watched(Progress progress) {
        return new PackRun(
                request(input, reports, work, framework(), "", mostQuarantined), progress, Clock.systemUTC());
    }

    /**
     * A command in a process of its own, which waits at a step: see {@link PausedRun}.
     *
     * @param by      the command's {@code --by} or {@code --reason}, blank for none
     * @param options of the virtual machine
     */
    ForkedRun paused(String command, String by, String step, String when, List<String> options) throws IOException {
        return ForkedRun.start(
                options, PausedRun.class, input, reports, work, framework(), step, when, mostQuarantined, command, by);
    }

    /**
     * What the command line asks for.
     *
     * @param sealBy          blank for a draft
     * @param mostQuarantined in per cent
     */
    static RunRequest request(Path input, Path output, Path work, Path framework, String sealBy, int mostQuarantined) {
        return new RunRequest(
                input,
                output,
                work,
                Optional.empty(),
                framework.toString(),
                "public",
                Optional.empty(),
                sealBy.isBlank() ? Optional.empty() : Optional.of(sealBy),
                mostQuarantined / 100.0,
                victimspack.extract.reference.ExtractSettings.defaults(),
                victimspack.job.settings.StoreKeySource.USUAL,
                false,
                false,
                false);
    }

    /** Asserts that what lies in the output folder is what an undisturbed run makes, and nothing else. */
    void hasMadeTheUndisturbedPack() throws IOException {
        assertThat(Folders.names(reports)).containsExactly("2026-27-Q2-draft");
        assertThat(Folders.differing(undisturbed(), reports)).isEmpty();
    }

    /** The one store's file in the work folder. */
    Path store() {
        return work.resolve(Folders.names(work).stream()
                .filter(name -> name.endsWith(".mv.db"))
                .findFirst()
                .orElseThrow());
    }
}
