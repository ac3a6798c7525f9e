package victimspack.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import victimspack.extract.Quarter;
import victimspack.job.ProgramVersion;
import victimspack.job.RunRequest;
import victimspack.publish.manifest.Checksums;
import victimspack.schedule.QuarterRecord.State;
import victimspack.schedule.Report.Kind;

/** Looks once whether a quarter is due, whether its extracts are whole, and makes its draft if so. */
final class Wake {

    private static final Duration UNTIL_EXTRACTS = Duration.ofMinutes(5);
    private static final Duration UNTIL_DUE = Duration.ofHours(1);

    private final ScheduleRequest request;
    private final Timetable timetable;
    private final RecordFile file;
    private final DraftMaking making;
    private final Clock clock;
    private final Pause pause;

    Wake(ScheduleRequest request, Timetable timetable, RecordFile file, DraftMaking making, Clock clock, Pause pause) {
        this.request = request;
        this.timetable = timetable;
        this.file = file;
        this.making = making;
        this.clock = clock;
        this.pause = pause;
    }

    Report wake() throws InterruptedException {
        RunRecord record = file.read();
        Optional<Quarter> unfinished = record.archiving();
        if (unfinished.isPresent()) {
            return making.archive(unfinished.get(), record, Optional.empty(), now().plus(UNTIL_EXTRACTS));
        }
        Quarter due = timetable.lastDue(now());
        if (record.isDone(due)) {
            return nothingDue(due, record);
        }
        List<String> warnings = new ArrayList<>();
        RunRecord noted = passOver(due, record, warnings);
        return judge(due, noted).warned(warnings);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(Timetable.LONDON);
    }

    private Report nothingDue(Quarter due, RunRecord record) {
        Quarter next = timetable.nextDue(now());
        ZonedDateTime time = timetable.due(next);
        String last = lastDone(due, record);
        List<String> warnings = timetable.isPastKnownHolidays(time)
                ? List.of(
                        "Bank holidays are not known as far as %s: put a newer bank-holidays.json from gov.uk into %s."
                                .formatted(Times.inWords(time), request.usual().input()))
                : List.of();
        ZonedDateTime later = now().plus(UNTIL_DUE);
        return new Report(
                Kind.NOTHING_DUE,
                List.of("nothing due: %s. %s is due at %s.".formatted(last, next.inWords(), Times.inWords(time))),
                warnings,
                Optional.empty(),
                time.isBefore(later) ? time : later);
    }

    private static String lastDone(Quarter due, RunRecord record) {
        Optional<QuarterRecord> done = record.of(due);
        State state = done.map(QuarterRecord::state).orElse(State.PASSED_OVER);
        return switch (state) {
            case MADE ->
                "the draft for %s was made at %s, and its extracts lie in %s"
                        .formatted(
                                due.inWords(),
                                Notice.when(done.orElseThrow()),
                                done.orElseThrow().archive());
            case SEALED ->
                "the pack for %s was found to be sealed at %s"
                        .formatted(due.inWords(), Notice.when(done.orElseThrow()));
            default -> "a later quarter than %s is done".formatted(due.inWords());
        };
    }

    private RunRecord passOver(Quarter due, RunRecord record, List<String> warnings) {
        RunRecord noted = record;
        for (Quarter quarter : record.passedOver(due)) {
            noted = noted.with(quarter, QuarterRecord.quiet(State.PASSED_OVER, clock.instant()));
            warnings.add(
                    "No draft was made for %s before %s was due. The extracts of the later quarter hold the earlier one too: make it with victims-pack run --quarter %s --input FOLDER."
                            .formatted(quarter.inWords(), due.inWords(), quarter));
        }
        return noted;
    }

    private Report judge(Quarter due, RunRecord record) throws InterruptedException {
        Inbox inbox = Inbox.open(request.usual().input(), request.settings().awaited());
        Look found = inbox.look();
        if (found.isComplete()) {
            pause.of(request.settings().settle(), " to see whether the extracts have stopped changing");
            found = Look.both(found, inbox.look());
        }
        String about = about(found.snapshot());
        Verdict verdict = Verdict.of(found, about, now(), timetable.deadline(due), record.of(due));
        ZonedDateTime next = now().plus(UNTIL_EXTRACTS);
        if (verdict instanceof Verdict.Make) {
            return making.make(due, record, found.snapshot(), about, next);
        }
        if (verdict instanceof Verdict.Overdue overdue) {
            return overdue(due, record, overdue.why(), next);
        }
        if (verdict instanceof Verdict.StillRefused) {
            file.write(record);
            return report(Kind.REFUSED, stillRefused(due, record), next);
        }
        return waiting(due, record, ((Verdict.Wait) verdict).why(), next);
    }

    private Report overdue(Quarter due, RunRecord record, String why, ZonedDateTime next) {
        boolean told =
                record.of(due).map(before -> before.isSame(State.OVERDUE, why)).orElse(false);
        file.write(told ? record : record.with(due, QuarterRecord.event(State.OVERDUE, clock.instant(), why)));
        String inbox = request.usual().input().toString();
        return report(
                Kind.OVERDUE,
                "overdue: %s. %s The inbox is %s.".formatted(why, Notice.whenDue(due, timetable, "were"), inbox),
                next);
    }

    private Report waiting(Quarter due, RunRecord record, String why, ZonedDateTime next) {
        boolean known = record.of(due).isPresent();
        file.write(known ? record : record.with(due, QuarterRecord.quiet(State.WAITING, clock.instant())));
        ZonedDateTime deadline = timetable.deadline(due);
        return report(
                Kind.WAITING,
                "waiting: %s. %s".formatted(why, Notice.whenDue(due, timetable, "are")),
                deadline.isAfter(now()) && deadline.isBefore(next) ? deadline : next);
    }

    private String stillRefused(Quarter due, RunRecord record) {
        return "refused: the extracts for %s in %s are still those refused at %s. victims-pack check --input %s says why; mend them or deliver others."
                .formatted(
                        due.inWords(),
                        request.usual().input(),
                        Notice.when(record.of(due).orElseThrow()),
                        request.usual().input());
    }

    private static Report report(Kind kind, String sentence, ZonedDateTime next) {
        return new Report(kind, List.of(sentence), List.of(), Optional.empty(), next);
    }

    /** Tells what a run would be made from and how from anything else. */
    private String about(Snapshot snapshot) {
        RunRequest run = request.usual();
        String parts = String.join(
                "\n",
                snapshot.hash(),
                ProgramVersion.get(),
                run.framework(),
                run.audience(),
                String.valueOf(run.maxQuarantined()));
        return Checksums.sha256(parts.getBytes(StandardCharsets.UTF_8));
    }
}
