package victimspack.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.batch.core.step.StepExecution;
import victimspack.extract.Extract;
import victimspack.extract.ExtractSettings;
import victimspack.extract.Quarter;
import victimspack.grade.Grader;
import victimspack.job.RunOutcome.Kind;
import victimspack.job.RunOutcome.StepTime;
import victimspack.measure.Counts;
import victimspack.measure.Framework;
import victimspack.measure.Measure;
import victimspack.measure.framework.Frameworks;
import victimspack.quality.QualityReport;
import victimspack.store.Database;

/** A run of the quarterly job, from a request to an outcome. */
public final class PackRun {

    private final RunRequest request;
    private final Progress progress;

    public PackRun(RunRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Makes the pack, or says why there is nothing to do.
     *
     * @throws RuntimeException where the data were refused, as {@link Rejections} tells; {@link RunFailed} where the
     *     program or the system failed
     */
    public RunOutcome run() {
        return run(false);
    }

    /**
     * Publishes the quarter's draft, by making the pack again from the same inputs.
     *
     * @throws RunRejected where there is no draft, or what it was made from has changed
     */
    public RunOutcome seal() {
        return run(true);
    }

    /**
     * Reads and judges the data without making a pack.
     *
     * @throws RuntimeException as {@link #run()} does, but not for what the report says
     */
    public QualityReport check() {
        Prepared prepared = prepare("check");
        return inStore(prepared, run -> {
            // A check begins anew rather than continue.
            run.work.markDone(run.identity.hash());
            new JobRunner(run, progress).run("dataCheck");
            return run.quality();
        });
    }

    /**
     * Says what is behind a measure's number, without making a pack.
     *
     * @param id   the measure's
     * @param rows whether to write the references of the rows counted, and of those in the base but not counted, to
     *             files in the work folder
     * @throws UnknownMeasure   before any row is read
     * @throws RuntimeException as {@link #run()} does
     */
    public Explanation explain(String id, boolean rows) {
        Prepared prepared = prepare("explain");
        Measure measure = UnknownMeasure.find(prepared.framework(), id);
        return counted(
                prepared,
                run -> new Explanation(
                        measure,
                        Grader.grade(run.counts(), new Materials(run).judgements()),
                        rows ? new RowFiles(run, measure).write() : List.of()));
    }

    /**
     * Counts the framework's measures on the data, without making a pack.
     *
     * @throws RuntimeException as {@link #run()} does
     */
    public Counts count() {
        return counted(prepare("count"), RunState::counts);
    }

    private <T> T counted(Prepared prepared, Function<RunState, T> work) {
        return inStore(prepared, run -> {
            new JobRunner(run, progress).run("count");
            return work.apply(run);
        });
    }

    private RunOutcome run(boolean draftMustStand) {
        Prepared prepared = prepare("run");
        Optional<RunOutcome> sealed = prepared.places().sealedAlready(prepared.identity());
        if (sealed.isPresent()) {
            if (sealed.get().kind() == Kind.SEALED_ALREADY) {
                clearUp(prepared);
            }
            return sealed.get();
        }
        prepared.places().checkOutput();
        if (draftMustStand) {
            prepared.places().checkDraft(prepared.identity());
        }
        return inStore(prepared, run -> outcome(run, new JobRunner(run, progress).run("quarterlyPack")));
    }

    /** What is settled before the store is opened. */
    private record Prepared(Framework framework, Quarter quarter, Inputs inputs, RunIdentity identity, Places places) {}

    private Prepared prepare(String command) {
        openLog();
        ExtractSettings settings = request.settings();
        Framework framework = framework(settings);
        Quarter quarter = request.quarter().orElseGet(() -> latestQuarter(settings));
        LocalDate asOf = request.asOf().orElse(quarter.lastDay());
        Inputs inputs = Inputs.open(request.input(), asOf, settings);
        ExtraTypes.check(framework, inputs.schema(Extract.CRIMES));
        SortedMap<String, String> parts = parts(framework, quarter, asOf);
        if (!command.equals("run")) {
            parts.put("command", command);
        }
        RunIdentity identity = RunIdentity.of(inputs.files(), parts);
        return new Prepared(framework, quarter, inputs, identity, new Places(request, quarter));
    }

    private void openLog() {
        try {
            RunLog.open(request.work());
        } catch (IOException e) {
            throw new RunFailed(
                    "The work folder %s cannot be made or written (%s). Give another with --work."
                            .formatted(request.work(), e.getMessage()),
                    e);
        }
    }

    /**
     * The framework that the request names.
     *
     * @throws victimspack.measure.framework.FrameworkRejected where it cannot be used
     */
    public Framework framework() {
        return framework(request.settings());
    }

    private Framework framework(ExtractSettings settings) {
        Path folder = Path.of(request.framework());
        return Files.isDirectory(folder)
                ? Frameworks.read(folder, settings)
                : Frameworks.builtIn(request.framework(), settings);
    }

    private Quarter latestQuarter(ExtractSettings settings) {
        Inputs inputs = Inputs.open(request.input(), LocalDate.EPOCH, settings);
        return LatestQuarter.of(Objects.requireNonNull(inputs.sources().get(Extract.CRIMES)), inputs.context());
    }

    private SortedMap<String, String> parts(Framework framework, Quarter quarter, LocalDate asOf) {
        SortedMap<String, String> parts = new TreeMap<>();
        parts.put("age_bands", request.settings().ageBandsInWords());
        parts.put("as_of", asOf.toString());
        parts.put("audience", request.audience());
        parts.put("framework", framework.id() + " " + framework.hash());
        parts.put("limits", request.settings().limitsInWords());
        parts.put("max_quarantined", String.valueOf(request.maxQuarantined()));
        parts.put("program", ProgramVersion.get());
        parts.put("quarter", quarter.toString());
        return parts;
    }

    private <T> T inStore(Prepared prepared, Function<RunState, T> work) {
        String identity = prepared.identity().hash();
        try (WorkFolder folder = WorkFolder.hold(request.work())) {
            folder.dropStoresBut(identity);
            T result;
            try (Database database = Database.open(folder.store(identity), Optional.of(StoreKey.of(folder)))) {
                result = work.apply(new RunState(
                        request,
                        prepared.inputs(),
                        prepared.framework(),
                        prepared.quarter(),
                        prepared.identity(),
                        database,
                        prepared.places(),
                        folder));
            }
            folder.dropStores();
            return result;
        } catch (IOException e) {
            throw new RunFailed("The work folder %s cannot be used: %s.".formatted(request.work(), e.getMessage()), e);
        }
    }

    /** Removes what a run left that was killed between sealing and its end. */
    private void clearUp(Prepared prepared) {
        try {
            if (WorkFolder.holdsStores(request.work())) {
                try (WorkFolder folder = WorkFolder.hold(request.work())) {
                    folder.dropStores();
                    prepared.places().dropDraftOf(prepared.identity());
                }
            }
        } catch (IOException e) {
            throw new RunFailed("The work folder %s cannot be used: %s.".formatted(request.work(), e.getMessage()), e);
        }
    }

    private RunOutcome outcome(RunState run, List<StepExecution> steps) {
        Kind kind = request.dryRun() ? Kind.DRY_RUN : request.sealBy().isPresent() ? Kind.SEALED : Kind.DRAFT_MADE;
        Path folder = run.places.target();
        String sentence = switch (kind) {
            case DRY_RUN -> "Dry run: the pack was made and checked, and %s left as it was.".formatted(folder);
            case SEALED -> "The sealed pack for %s lies in %s:".formatted(run.quarter.inWords(), folder);
            default -> "The draft pack for %s lies in %s:".formatted(run.quarter.inWords(), folder);
        };
        return new RunOutcome(
                kind,
                run.quarter,
                folder,
                run.files(),
                Optional.of(run.quality()),
                run.remarks(),
                Optional.of(run.results()),
                steps.stream()
                        .map(step -> new StepTime(step.getStepName(), StepProgress.time(step)))
                        .toList(),
                sentence);
    }
}
