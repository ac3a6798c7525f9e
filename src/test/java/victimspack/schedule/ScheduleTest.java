package victimspack.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.job.RunOutcome;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.RunRejected;
import victimspack.job.failure.RunStopped;
import victimspack.schedule.QuarterRecord.State;
import victimspack.schedule.Report.Kind;

/** What the schedule does from one look to the next. */
class ScheduleTest {

    private static final String DUE = "The pack for July to September 2026 was due at 06:00 on 14 October 2026;"
            + " its extracts %s awaited until 06:00 on 15 October 2026.";

    @TempDir
    Path folder;

    private Night night;

    @BeforeEach
    void begin() throws IOException {
        night = new Night(folder);
    }

    @Test
    void makesTheDraftOnceAndArchivesItsExtracts() throws Exception {
        night.deliverAll();
        night.deliver("commentary.csv");

        Report report = night.once();

        assertThat(report.kind()).isEqualTo(Kind.MADE);
        assertThat(report.sentences())
                .containsExactly(
                        "made: the draft for July to September 2026 lies in %s, and its extracts in %s."
                                .formatted(
                                        night.output.resolve("2026-27-Q2-draft"),
                                        folder.resolve("inbox-archive/2026-27-Q2")),
                        "Write comments in that folder, then: victims-pack seal --quarter 2026-27-Q2 --input %s --output %s --by NAME"
                                .formatted(folder.resolve("inbox-archive/2026-27-Q2"), night.output));
        assertThat(night.archived("2026-27-Q2"))
                .containsExactly("commentary.csv", "crimes.csv", "referrals.csv", "surveys.csv");
        assertThat(night.inbox)
                .isDirectoryNotContaining("glob:**crimes.csv")
                .isDirectoryContaining("glob:**commentary.csv");
        assertThat(night.pauses).containsExactly(Duration.ofSeconds(120));
        assertThat(night.reasons).containsExactly(" to see whether the extracts have stopped changing");
        assertThat(night.sentence())
                .isEqualTo(
                        "nothing due: the draft for July to September 2026 was made at 06:02 on 14 October 2026, and its extracts lie in %s. October to December 2026 is due at 06:00 on 15 January 2027."
                                .formatted(folder.resolve("inbox-archive/2026-27-Q2")));
        assertThat(night.made).containsExactly("2026-27-Q2");
    }

    @Test
    void beforeItsTimeTheQuarterBeforeIsDue() throws Exception {
        night.now = Instant.parse("2026-10-14T04:59:00Z");
        night.write("victims-pack.yaml", "schedule: {settle: 0}\n");
        night.deliverAll();
        night.once();
        assertThat(night.made).containsExactly("2026-27-Q1");
    }

    @Test
    void waitsUntilTheDeadlineAndIsOverdueThen() throws Exception {
        night.deliver("crimes.csv");
        Report waiting = night.once();
        assertThat(waiting.kind()).isEqualTo(Kind.WAITING);
        assertThat(waiting.sentences())
                .containsExactly("waiting: referrals.csv and surveys.csv have not arrived. " + DUE.formatted("are"));
        assertThat(waiting.nextLook().toInstant()).isEqualTo(Instant.parse("2026-10-14T05:05:00Z"));

        night.now = Instant.parse("2026-10-15T04:58:00Z");
        night.deliver("referrals.csv");
        assertThat(night.once().nextLook().toInstant())
                .as("the deadline")
                .isEqualTo(Instant.parse("2026-10-15T05:00:00Z"));

        night.now = Instant.parse("2026-10-15T05:00:00Z");
        assertThat(night.sentence())
                .isEqualTo("overdue: surveys.csv has not arrived. " + DUE.formatted("were") + " The inbox is "
                        + night.inbox + ".");
        assertThat(night.record("2026-27-Q2").state()).isEqualTo(State.OVERDUE);

        night.deliver("surveys.csv");
        assertThat(night.once().kind()).as("late is better than never").isEqualTo(Kind.MADE);
    }

    @Test
    void aHalfCopiedFileIsAwaited() throws Exception {
        night.deliverAll();
        night.duringThePause = () -> append(night.inbox.resolve("crimes.csv"));
        assertThat(night.sentence()).isEqualTo("waiting: crimes.csv is still being written. " + DUE.formatted("are"));
        assertThat(night.made).isEmpty();

        night.duringThePause = () -> {};
        assertThat(night.once().kind()).isEqualTo(Kind.MADE);
    }

    @Test
    void aFileThatChangesDuringTheRunIsNotArchivedAsWhatTheDraftWasMadeFrom() throws Exception {
        night.deliverAll();
        night.duringTheRun = () -> append(night.inbox.resolve("surveys.csv"));
        assertThat(night.sentence())
                .isEqualTo(
                        "waiting: surveys.csv changed while the draft for July to September 2026 was made. The draft is made again from what is there now.");
        assertThat(folder.resolve("inbox-archive")).doesNotExist();

        night.duringTheRun = () -> {};
        assertThat(night.once().kind()).isEqualTo(Kind.MADE);
        assertThat(night.made).containsExactly("2026-27-Q2", "2026-27-Q2");
    }

    @Test
    void refusedExtractsAreNotTriedAgainUntilTheyAreOthers() throws Exception {
        night.deliverAll();
        night.duringTheRun = () -> {
            throw new RunRejected("crimes.csv holds no row of the quarter.");
        };
        Report refused = night.once();
        assertThat(refused.kind()).isEqualTo(Kind.REFUSED);
        assertThat(refused.sentences())
                .containsExactly(
                        "refused: no draft for July to September 2026. crimes.csv holds no row of the quarter.");

        night.duringTheRun = () -> {};
        assertThat(night.sentence())
                .isEqualTo(
                        "refused: the extracts for July to September 2026 in %s are still those refused at 06:02 on 14 October 2026. victims-pack check --input %s says why; mend them or deliver others."
                                .formatted(night.inbox, night.inbox));
        assertThat(night.made).isEmpty();

        append(night.inbox.resolve("crimes.csv"));
        assertThat(night.once().kind()).isEqualTo(Kind.MADE);
    }

    @Test
    void aDraftThatIsStoppedIsNoEventAndEndsTheWaiting() throws Exception {
        night.deliverAll();
        night.duringTheRun = () -> {
            throw new RunStopped("Stopped as asked, in the step write.");
        };
        List<Report> heard = new ArrayList<>();
        night.schedule().forever(heard::add);

        assertThat(heard).extracting(Report::kind).containsExactly(Kind.STOPPED);
        assertThat(heard.get(0).sentences())
                .containsExactly(
                        "stopped: no draft for July to September 2026 yet. Stopped as asked, in the step write.");
        night.duringTheRun = () -> {};
        assertThat(night.once().kind()).isEqualTo(Kind.MADE);
    }

    @Test
    void aFailureIsTriedAgain() throws Exception {
        night.deliverAll();
        night.duringTheRun = () -> {
            throw new RunFailed("The disk is full.", null);
        };
        assertThat(night.sentence()).isEqualTo("failed: no draft for July to September 2026. The disk is full.");
        night.duringTheRun = () -> {
            throw new IllegalStateException("AB123456 reported a burglary");
        };
        assertThat(night.sentence())
                .isEqualTo(
                        "failed: no draft for July to September 2026. The program failed (IllegalStateException); it is tried again.");

        night.duringTheRun = () -> {};
        assertThat(night.once().kind()).isEqualTo(Kind.MADE);
    }

    @Test
    void goesOnWithTheArchiveWhereItWasBrokenOff() throws Exception {
        night.deliverAll();
        Files.writeString(folder.resolve("inbox-archive"), "no folder");
        Report failed = night.once();
        assertThat(failed.kind()).isEqualTo(Kind.FAILED);
        assertThat(failed.sentences().get(0))
                .startsWith(
                        "failed: the draft for July to September 2026 is made, but its extracts cannot all be brought to "
                                + folder.resolve("inbox-archive/2026-27-Q2"));
        assertThat(night.record("2026-27-Q2").state()).isEqualTo(State.ARCHIVING);
        assertThat(night.inbox.resolve("crimes.csv")).exists();

        Files.delete(folder.resolve("inbox-archive"));
        assertThat(night.once().kind()).isEqualTo(Kind.MADE);
        assertThat(night.archived("2026-27-Q2")).containsExactly("crimes.csv", "referrals.csv", "surveys.csv");
        assertThat(night.made).as("the draft stays as it is").containsExactly("2026-27-Q2");
    }

    @Test
    void aSealedPackIsLeftAlone() throws Exception {
        night.deliverAll();
        night.kind = RunOutcome.Kind.SEALED_FROM_OTHER;
        Report report = night.once();
        assertThat(report.kind()).isEqualTo(Kind.SEALED_FROM_OTHER);
        assertThat(report.sentences())
                .containsExactly("sealed already: It is sealed. No draft is made, and the extracts stay in "
                        + night.inbox + ".");
        assertThat(night.sentence())
                .startsWith(
                        "nothing due: the pack for July to September 2026 was found to be sealed at 06:02 on 14 October 2026.");
    }

    @Test
    void aQuarterMissedForALaterOneIsNamed() throws Exception {
        night.deliver("crimes.csv");
        night.once();
        night.now = Instant.parse("2027-04-20T05:00:00Z");
        night.deliverAll();

        Report report = night.once();

        assertThat(night.made).as("the last quarter due").containsExactly("2026-27-Q4");
        assertThat(report.warnings())
                .containsExactly(
                        "No draft was made for July to September 2026 before January to March 2027 was due. The extracts of the later quarter hold the earlier one too: make it with victims-pack run --quarter 2026-27-Q2 --input FOLDER.",
                        "No draft was made for October to December 2026 before January to March 2027 was due. The extracts of the later quarter hold the earlier one too: make it with victims-pack run --quarter 2026-27-Q3 --input FOLDER.");
        assertThat(night.record("2026-27-Q3").state()).isEqualTo(State.PASSED_OVER);
        assertThat(night.once().warnings()).isEmpty();
    }

    @Test
    void aClockSetBackMakesNothingAgain() throws Exception {
        night.deliverAll();
        night.once();
        night.deliverAll();
        night.now = Instant.parse("2026-08-01T00:00:00Z");

        assertThat(night.sentence())
                .isEqualTo(
                        "nothing due: a later quarter than April to June 2026 is done. July to September 2026 is due at 06:00 on 14 October 2026.");
        assertThat(night.made).containsExactly("2026-27-Q2");
    }

    @Test
    void anotherProcessThatHoldsTheScheduleIsNamed() throws Exception {
        night.duringThePause = () -> assertThatThrownBy(night::once)
                .isInstanceOf(RunFailed.class)
                .hasMessageMatching("Another run holds .*schedule \\(process "
                        + ProcessHandle.current().pid()
                        + ", since .*\\)\\. Wait for it to end, or give this one another --work folder\\.");
        night.deliverAll();
        assertThat(night.once().kind()).isEqualTo(Kind.MADE);
        assertThat(night.pauses).hasSize(1);
    }

    @Test
    void looksAgainAndAgainAndSaysWhatIsNew() throws Exception {
        List<String> heard = new ArrayList<>();
        night.now = Instant.parse("2026-10-14T03:40:00Z");
        night.write("victims-pack.yaml", "schedule: {settle: 0}\n");
        night.deliverAll();
        night.duringThePause = () -> {
            if (night.now.isAfter(Instant.parse("2026-10-14T04:00:00Z")) && night.pauses.size() == 4) {
                night.write("victims-pack.yaml", "schedule: {setle: 0}\n");
            }
            if (night.now.isAfter(Instant.parse("2026-10-14T05:10:00Z"))) {
                throw new IllegalStateException("the process ends");
            }
        };
        assertThatThrownBy(() -> night.schedule()
                        .forever(report -> heard.add(report.sentences().get(0))))
                .hasMessage("the process ends");

        assertThat(heard.stream().map(sentence -> sentence.substring(0, sentence.indexOf(':'))))
                .containsExactly("made", "nothing due", "refused");
        assertThat(heard.get(2))
                .isEqualTo(
                        "refused: victims-pack.yaml, line 1: \"setle\" is no key of schedule; the nearest is \"settle\"");
    }

    @Test
    void anArchiveInsideTheInboxIsRefused() {
        night.write("victims-pack.yaml", "schedule: {archive: done}\n");
        night.deliverAll();
        assertThatThrownBy(night::once)
                .isInstanceOf(RunRejected.class)
                .hasMessage(
                        "The archive %s and the inbox %s lie one in the other. Name a folder beside the inbox in victims-pack.yaml, under schedule, archive."
                                .formatted(night.inbox.resolve("done"), night.inbox));
        assertThat(night.made).isEmpty();
    }

    @Test
    void aRecordThatIsNoneIsNotGuessedAt() throws Exception {
        Files.createDirectories(night.work.resolve("schedule"));
        Path file = night.work.resolve("schedule/schedule.json");
        for (String text : List.of(
                "",
                "[1]",
                "{\"2026-27-Q9\": {}}",
                "{\"2026-27-Q2\": null}",
                "{\"2026-27-Q2\": {\"state\": \"DONE\"}}")) {
            Files.writeString(file, text);
            assertThatThrownBy(night::once)
                    .as(text)
                    .isInstanceOf(RunFailed.class)
                    .hasMessageStartingWith("The schedule's record " + file + " is not as this program writes it (");
        }
        Files.delete(file);
        Files.writeString(night.work.resolve("schedule/schedule.json.begun"), "{\"2026");
        night.deliverAll();
        assertThat(night.once().kind()).as("a write that was broken off").isEqualTo(Kind.MADE);
    }

    @Test
    void saysThatHolidaysAreNotKnown() throws Exception {
        night.deliverAll();
        night.now = Instant.parse("2031-05-01T05:00:00Z");
        night.once();
        assertThat(night.once().warnings())
                .containsExactly(
                        "Bank holidays are not known as far as 06:00 on 14 July 2031: put a newer bank-holidays.json from gov.uk into %s."
                                .formatted(night.inbox));
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "more\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
