package victimspack.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.batch.core.step.StepExecution;
import victimspack.grade.Grader;
import victimspack.job.Prepared.Plan;
import victimspack.job.RunOutcome.Kind;
import victimspack.job.RunOutcome.StepTime;
import victimspack.job.failure.Rejections;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.RunRejected;
import victimspack.job.failure.SystemFault;
import victimspack.job.work.RunLog;
import victimspack.job.work.WorkFolder;
import victimspack.measure.Framework;
import victimspack.measure.Measure;
import victimspack.measure.count.DataFindings;
import victimspack.measure.count.UnreadFigures;
import victimspack.publish.sealed.DamagedPack;
import victimspack.publish.sealed.SealedPack;
import victimspack.quality.QualityReport;

/** A run of the quarterly job, from a request to an outcome. */
public final class PackRun {

    private final RunRequest request;
    private final Progress progress;
    private final Clock clock;
    private final RunStore store;

    /** @param clock says when runs begin and end, for history.jsonl alone */
    public PackRun(RunRequest request, Progress progress, Clock clock) {
        this.request = request;
        this.progress = progress;
        this.clock = clock;
        this.store = new RunStore(request, progress);
    }

    /**
     * Makes the pack, or says why there is nothing to do.
     *
     * @throws RuntimeException where the data were refused, as {@link Rejections} tells; {@link RunFailed} where the
     *     program or the system failed
     */
    public RunOutcome run() {
        return withEditions((prepared, editions) -> make(prepared, editions, false));
    }

    /**
     * Publishes the quarter's draft, that of a revision where there is one, by making the pack again from the same inputs.
     *
     * @throws RunRejected where there is no draft, or what it was made from has changed
     */
    public RunOutcome seal() {
        return withEditions((prepared, editions) -> editions.draftOfRevision()
                .map(revision -> makeNew(prepared.making(revision), true))
                .orElseGet(() -> make(prepared, editions, true)));
    }

    /**
     * Makes a draft of the next edition of a pack that is published.
     *
     * @param reason why, for the pack's first page
     * @throws RunRejected where none is published
     */
    public RunOutcome revise(String reason) {
        return withEditions((prepared, editions) -> {
            SealedPack latest = editions.latest()
                    .orElseThrow(() -> new RunRejected(
                            "There is no sealed pack for %s in %s, so there is nothing to revise. Make a draft with run, read it, and then seal it."
                                    .formatted(prepared.quarter().inWords(), request.output())));
            Plan standing = prepared.making(editions.standing());
            return latest.manifest().identity().equals(standing.identity().hash())
                    ? standing.places().nothingToRevise()
                    : makeNew(prepared.making(standing.edition().revised(reason)), false);
        });
    }

    /** Work with what the run settled first and the editions that are published. */
    @FunctionalInterface
    private interface Work {
        RunOutcome on(Prepared prepared, Editions editions);
    }

    private RunOutcome withEditions(Work work) {
        openLog();
        Prepared prepared = Prepared.of(request);
        Editions editions = prepared.editions();
        try {
            editions.latest();
        } catch (DamagedPack e) {
            return Places.damaged(request.output(), prepared.quarter(), e);
        }
        try {
            return work.on(prepared, editions);
        } catch (DamagedPack e) {
            throw new RunFailed(String.valueOf(e.getMessage()), e);
        }
    }

    /** Makes the first edition; where one is published, says how what is there now differs from it. */
    private RunOutcome make(Prepared prepared, Editions editions, boolean draftMustStand) {
        Plan plan = prepared.making(editions.standing());
        Optional<SealedPack> latest = editions.latest();
        if (latest.isEmpty()) {
            return makeNew(plan, draftMustStand);
        }
        RunOutcome sealed = plan.places()
                .sealedAlready(latest.get().manifest().made(), plan.identity().making());
        if (sealed.kind() == Kind.SEALED_ALREADY) {
            clearUp(plan);
        }
        return sealed;
    }

    private RunOutcome makeNew(Plan plan, boolean draftMustStand) {
        plan.places().checkOutput();
        if (draftMustStand) {
            plan.places().checkDraft(plan.identity());
        }
        RunDiary diary = new RunDiary(request, plan, clock);
        return store.with(plan, run -> publishedMeanwhile(plan).orElseGet(() -> diary.of(() -> made(run))));
    }

    /** Another run may have published the edition between the first look and this one's turn. */
    private static Optional<RunOutcome> publishedMeanwhile(Plan plan) {
        return Files.exists(plan.places().sealed())
                ? plan.prepared()
                        .editions()
                        .latest()
                        .map(latest -> plan.places()
                                .sealedAlready(
                                        latest.manifest().made(),
                                        plan.identity().making()))
                : Optional.empty();
    }

    /**
     * Reads and judges the data without making a pack.
     *
     * @throws RuntimeException as {@link #run()} does, but not for what the report says
     */
    public QualityReport check() {
        return store.with(without("check"), run -> {
            // A check begins anew rather than continue.
            run.work.markDone(run.storeName);
            new JobRunner(run, progress).run(QuarterlyJob::dataCheck);
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
        Plan plan = without("explain");
        Measure measure = UnknownMeasure.find(plan.prepared().framework(), id);
        return counted(
                plan,
                run -> new Explanation(
                        measure,
                        Grader.grade(run.counts(), new Materials(run).judgements()),
                        rows ? new RowFiles(run, measure).write() : List.of()));
    }

    /**
     * Counts the framework's measures on the data, without making a pack, and says what is odd about the two together, in
     * sentences.
     *
     * @throws RuntimeException as {@link #run()} does
     */
    public List<String> oddities() {
        return counted(
                without("count"),
                run -> Stream.concat(
                                DataFindings.of(run.counts()).stream(),
                                run
                                        .database
                                        .reading(connection -> UnreadFigures.of(connection, run.framework))
                                        .stream())
                        .toList());
    }

    private Plan without(String command) {
        openLog();
        return Prepared.of(request).without(command);
    }

    private <T> T counted(Plan plan, Function<RunState, T> work) {
        return store.with(plan, run -> {
            new JobRunner(run, progress).run(QuarterlyJob::count);
            return work.apply(run);
        });
    }

    private RunOutcome made(RunState run) {
        try {
            return outcome(run, new JobRunner(run, progress).run(QuarterlyJob::quarterlyPack));
        } catch (RuntimeException e) {
            try {
                run.dropStage();
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    private void openLog() {
        try {
            RunLog.open(request.work());
        } catch (IOException e) {
            throw SystemFault.inWorkFolder(request.work(), e);
        }
    }

    /**
     * The framework that the request names.
     *
     * @throws victimspack.measure.framework.FrameworkRejected where it cannot be used
     */
    public Framework framework() {
        return Prepared.framework(request);
    }

    /** Removes what a run left that was killed between sealing and its end, or that could not remove its draft. */
    private void clearUp(Plan plan) {
        try {
            boolean brokenOff = WorkFolder.holdsStores(request.work());
            if (brokenOff || Files.exists(plan.places().draft())) {
                try (WorkFolder folder = WorkFolder.hold(request.work())) {
                    if (brokenOff) {
                        new RunDiary(request, plan, clock).sealedButNotNoted();
                    }
                    plan.places().dropDraft();
                    folder.dropStores();
                }
            }
        } catch (IOException e) {
            throw SystemFault.inWorkFolder(request.work(), e);
        }
    }

    private RunOutcome outcome(RunState run, List<StepExecution> steps) {
        Kind kind = request.dryRun() ? Kind.DRY_RUN : request.sealBy().isPresent() ? Kind.SEALED : Kind.DRAFT_MADE;
        String sentence = run.places.sentence(kind);
        return new RunOutcome(
                kind,
                run.quarter,
                run.places.target(),
                run.files(),
                Optional.of(run.quality()),
                run.remarks(),
                run.disclosure(),
                Optional.of(run.shown()),
                steps.stream()
                        .map(step -> new StepTime(step.getStepName(), StepProgress.time(step)))
                        .toList(),
                sentence);
    }
}
