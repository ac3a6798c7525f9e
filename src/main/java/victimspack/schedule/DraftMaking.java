package victimspack.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import victimspack.extract.Quarter;
import victimspack.job.RunOutcome;
import victimspack.job.RunRequest;
import victimspack.job.failure.Rejections;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.RunStopped;
import victimspack.job.failure.WithoutValues;
import victimspack.publish.manifest.Manifest;
import victimspack.schedule.QuarterRecord.State;
import victimspack.schedule.Report.Kind;

/** Makes a quarter's draft from whole extracts, and brings them to the archive once it is made. */
final class DraftMaking {

    private static final Logger LOG = LoggerFactory.getLogger(DraftMaking.class);

    private final ScheduleRequest request;
    private final RecordFile file;
    private final Function<RunRequest, RunOutcome> job;
    private final Clock clock;

    DraftMaking(ScheduleRequest request, RecordFile file, Function<RunRequest, RunOutcome> job, Clock clock) {
        this.request = request;
        this.file = file;
        this.job = job;
        this.clock = clock;
    }

    /**
     * Makes the draft.
     *
     * @param snapshot what the extracts were when they were found to be whole
     * @param about    tells them from others
     * @param next     when to look again where it cannot be made
     */
    Report make(Quarter due, RunRecord record, Snapshot snapshot, String about, ZonedDateTime next) {
        Path archive = ArchivePlan.folder(request);
        file.write(record);
        RunOutcome outcome;
        try {
            outcome = job.apply(request.of().apply(due));
        } catch (RunStopped e) {
            return report(
                    Kind.STOPPED, "stopped: no draft for %s yet. %s".formatted(due.inWords(), e.getMessage()), next);
        } catch (RuntimeException e) {
            return failed(due, record, about, e, next);
        }
        if (outcome.kind() != RunOutcome.Kind.DRAFT_MADE) {
            return sealed(due, record, about, outcome, next);
        }
        try {
            Map<String, String> inputs = Manifest.read(outcome.folder()).made().inputs();
            Inbox inbox = Inbox.open(request.usual().input(), request.settings().awaited());
            List<ArchivedFile> files = ArchivePlan.files(request.usual(), inputs, inbox);
            Archive store = new Archive(request.usual().input(), archive);
            List<String> changed = new ArrayList<>(snapshot.differing(inputs));
            changed.addAll(store.changed(files));
            if (!changed.isEmpty()) {
                return changed(due, record, changed.get(0), next);
            }
            RunRecord noted = record.with(due, planned(outcome, about, store.placeFor(due.toString()), files));
            file.write(noted);
            return archive(due, noted, Optional.of(outcome), next);
        } catch (IOException e) {
            throw new RunFailed(
                    "The draft %s cannot be read back (%s). Run the same command again."
                            .formatted(outcome.folder(), e.getMessage()),
                    e);
        }
    }

    private QuarterRecord planned(RunOutcome outcome, String about, Path place, List<ArchivedFile> files) {
        return QuarterRecord.event(State.MADE, clock.instant(), about)
                .archiving(outcome.folder().toString(), place.toString(), files, outcome.hasWarnings());
    }

    /** Brings the extracts of a draft that was made to the archive, or goes on with that. */
    Report archive(Quarter due, RunRecord record, Optional<RunOutcome> outcome, ZonedDateTime next) {
        QuarterRecord planned = record.of(due).orElseThrow();
        Path place = folder(planned.archive());
        try {
            List<String> changed =
                    new Archive(request.usual().input(), place.resolveSibling("")).store(planned.files(), place);
            file.write(record.with(due, planned.made(planned.archive())));
            List<String> warnings = new ArrayList<>(changedSince(due, place, changed));
            warnings.addAll(newerInArchive(due, record, place));
            return new Report(Kind.MADE, sentences(due, planned), warnings, outcome, next);
        } catch (IOException e) {
            LOG.error("the extracts cannot be archived", e);
            return report(
                    Kind.FAILED,
                    "failed: the draft for %s is made, but its extracts cannot all be brought to %s (%s). Nothing is lost: each is in the inbox or on its way there. The next look goes on with it."
                            .formatted(due.inWords(), place, e.getMessage()),
                    next);
        }
    }

    /** A folder in the archive, which the record has by its absolute path. */
    private Path folder(String noted) {
        return request.usual().input().resolve(noted);
    }

    private List<String> sentences(Quarter due, QuarterRecord planned) {
        RunRequest run = request.usual();
        return List.of(
                "made: the draft for %s lies in %s, and its extracts in %s."
                        .formatted(due.inWords(), planned.draft(), planned.archive()),
                "Write comments in that folder, then: victims-pack seal --quarter %s --input %s --output %s --by NAME"
                        .formatted(due, planned.archive(), run.output()));
    }

    private static List<String> changedSince(Quarter due, Path place, List<String> changed) {
        return changed.isEmpty()
                ? List.of()
                : List.of(
                        "%s in %s is not what the draft was made from: it changed while it was archived. Make the draft again with victims-pack run --quarter %s --input %s."
                                .formatted(String.join(", ", changed), place, due, place));
    }

    /** What an analyst has written in the last quarter's folder since, and the inbox does not have. */
    private List<String> newerInArchive(Quarter due, RunRecord record, Path place) throws IOException {
        String last = record.of(due.previous()).map(QuarterRecord::archive).orElse("");
        List<String> newer = last.isEmpty() ? List.of() : Archive.newer(folder(last), place);
        return newer.isEmpty()
                ? List.of()
                : List.of(
                        "%s in %s was changed after that quarter's draft, and this draft was made from the older one in the inbox. Copy it to the inbox and to %s if it is to hold here too."
                                .formatted(String.join(", ", newer), last, place));
    }

    private Report changed(Quarter due, RunRecord record, String name, ZonedDateTime next) {
        file.write(record.with(due, QuarterRecord.quiet(State.WAITING, clock.instant())));
        return report(
                Kind.WAITING,
                "waiting: %s changed while the draft for %s was made. The draft is made again from what is there now."
                        .formatted(name, due.inWords()),
                next);
    }

    private Report failed(Quarter due, RunRecord record, String about, RuntimeException e, ZonedDateTime next) {
        boolean refused = Rejections.isRejection(e);
        State state = refused ? State.REFUSED : State.FAILED;
        RuntimeException told = WithoutValues.of(e);
        if (!refused) {
            LOG.error("the scheduled run failed", told);
        }
        boolean known =
                record.of(due).map(before -> before.isSame(state, about)).orElse(false);
        file.write(known ? record : record.with(due, QuarterRecord.event(state, clock.instant(), about)));
        String sentence = refused || told instanceof RunFailed
                ? told.getMessage()
                : "The program failed (%s); it is tried again.".formatted(WithoutValues.kindOf(told));
        return report(
                refused ? Kind.REFUSED : Kind.FAILED,
                "%s: no draft for %s. %s".formatted(refused ? "refused" : "failed", due.inWords(), sentence),
                next);
    }

    private Report sealed(Quarter due, RunRecord record, String about, RunOutcome outcome, ZonedDateTime next) {
        file.write(record.with(due, QuarterRecord.event(State.SEALED, clock.instant(), about)));
        boolean same = outcome.kind() == RunOutcome.Kind.SEALED_ALREADY;
        return report(
                same ? Kind.SEALED_ALREADY : Kind.SEALED_FROM_OTHER,
                "sealed already: %s No draft is made, and the extracts stay in %s."
                        .formatted(outcome.sentence(), request.usual().input()),
                next);
    }

    private static Report report(Kind kind, String sentence, ZonedDateTime next) {
        return new Report(kind, List.of(sentence), List.of(), Optional.empty(), next);
    }
}
