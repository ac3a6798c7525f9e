package victimspack.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import victimspack.extract.Quarter;
import victimspack.job.RunOutcome;
import victimspack.job.RunRequest;
import victimspack.job.settings.Settings;

/**
 * The scheduled job with a clock that the test sets, pauses that pass at once, and a job that writes a manifest and no
 * pack.
 */
final class Night {

    final Path inbox;
    final Path output;
    final Path work;
    final List<String> made = new ArrayList<>();
    final List<Duration> pauses = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();

    /** What the job does before it writes the manifest; may throw. */
    Runnable duringTheRun = () -> {};

    /** What happens while the schedule pauses. */
    Runnable duringThePause = () -> {};

    RunOutcome.Kind kind = RunOutcome.Kind.DRAFT_MADE;
    Instant now = Instant.parse("2026-10-14T05:00:00Z");

    Night(Path folder) throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        output = folder.resolve("reports");
        work = folder.resolve("work");
    }

    void deliver(String... names) {
        for (String name : names) {
            write(name, "rows of " + name + "\n");
        }
    }

    void deliverAll() {
        deliver("crimes.csv", "referrals.csv", "surveys.csv");
    }

    void write(String name, String text) {
        try {
            Files.createDirectories(inbox.resolve(name).getParent());
            Files.writeString(inbox.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Schedule schedule() {
        return new Schedule(this::request, this::run, clock(), this::pass, name -> Optional.empty());
    }

    Report once() throws InterruptedException {
        return schedule().once();
    }

    String sentence() throws InterruptedException {
        return once().sentences().get(0);
    }

    QuarterRecord record(String quarter) {
        return new RecordFile(work.resolve("schedule"))
                .read()
                .of(Quarter.parse(quarter).orElseThrow())
                .orElseThrow();
    }

    List<String> archived(String folder) {
        try (var files = Files.list(inbox.resolveSibling("inbox-archive").resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pass(Duration time, String why) {
        pauses.add(time);
        reasons.add(why);
        now = now.plus(time);
        duringThePause.run();
    }

    private ScheduleRequest request() {
        Function<Quarter, RunRequest> of = quarter -> run(Optional.of(quarter));
        return new ScheduleRequest(Settings.in(inbox).schedule(), run(Optional.empty()), of);
    }

    private RunRequest run(Optional<Quarter> quarter) {
        Settings settings = Settings.in(inbox);
        return new RunRequest(
                inbox,
                output,
                work,
                quarter,
                settings.framework(),
                settings.audience(),
                Optional.empty(),
                Optional.empty(),
                settings.maxQuarantined(),
                settings.extract(),
                settings.storeKey(),
                settings.strict(),
                false,
                false);
    }

    private RunOutcome run(RunRequest request) {
        Quarter quarter = request.quarter().orElseThrow();
        duringTheRun.run();
        made.add(quarter.toString());
        Path draft = output.resolve(quarter + "-draft");
        try {
            Files.createDirectories(draft);
            Files.writeString(draft.resolve("manifest.json"), manifest(request.input()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RunOutcome(
                kind,
                quarter,
                draft,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "It is sealed.");
    }

    private static String manifest(Path input) throws IOException {
        TreeMap<String, String> inputs = new TreeMap<>();
        try (var files = Files.list(input)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                inputs.put(file.getFileName().toString(), Inbox.sha256(file));
            }
        }
        String list = inputs.entrySet().stream()
                .map(file -> "{\"name\": \"%s\", \"sha256\": \"%s\"}".formatted(file.getKey(), file.getValue()))
                .collect(Collectors.joining(", "));
        return """
                {"force": "a force", "framework": {"id": "own"}, "synthetic": true, "state": "draft", "reasons": [],
                 "grades": {}, "identity": "id", "settings": {}, "inputs": [%s], "history": []}
                """.formatted(list);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
