package victimspack.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.RunRejected;
import victimspack.schedule.Report.Kind;

/** Whom the schedule tells of what, once, and what it does not tell. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the hook is a script for sh")
class TellingTest {

    @TempDir
    Path folder;

    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private Night night;
    private Path told;

    @BeforeEach
    void begin() throws IOException {
        night = new Night(folder);
        told = folder.resolve("told");
        post.start();
    }

    @AfterEach
    void end() {
        post.stop();
    }

    private void settings(String... lines) throws IOException {
        Path hook = folder.resolve("hook");
        Files.writeString(hook, "#!/bin/sh\nenv | grep '^VICTIMS_PACK_' | sort >> \"$1\"\n");
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwx------"));
        List<String> all =
                new ArrayList<>(List.of("schedule:", "  settle: 0", "  hook: [%s, %s]".formatted(hook, told)));
        Stream.of(lines).map(line -> "  " + line).forEach(all::add);
        night.write("victims-pack.yaml", String.join("\n", all) + "\n");
        onlyTheOwnerMayWrite("rwxr-xr-x", "rw-r--r--");
    }

    private void onlyTheOwnerMayWrite(String inbox, String file) throws IOException {
        Files.setPosixFilePermissions(night.inbox, PosixFilePermissions.fromString(inbox));
        Files.setPosixFilePermissions(night.inbox.resolve("victims-pack.yaml"), PosixFilePermissions.fromString(file));
    }

    private String mail() {
        return "mail: {server: 127.0.0.1, port: %d, security: none, from: pack@force.police.uk, to: [a@force.police.uk, b@force.police.uk]}"
                .formatted(post.getSmtp().getPort());
    }

    @Test
    void theHookHasTheOutcomeInItsEnvironment() throws Exception {
        settings();
        night.deliverAll();
        night.once();
        night.once();

        assertThat(Files.readAllLines(told))
                .containsExactly(
                        "VICTIMS_PACK_ARCHIVE=" + folder.resolve("inbox-archive/2026-27-Q2"),
                        "VICTIMS_PACK_DRAFT=" + night.output.resolve("2026-27-Q2-draft"),
                        "VICTIMS_PACK_MESSAGE=The draft pack for July to September 2026 lies in %s, made from the extracts in %s."
                                .formatted(
                                        night.output.resolve("2026-27-Q2-draft"),
                                        folder.resolve("inbox-archive/2026-27-Q2")),
                        "VICTIMS_PACK_OUTCOME=draft-made",
                        "VICTIMS_PACK_QUARTER=2026-27-Q2",
                        "VICTIMS_PACK_WARNINGS=no");
    }

    @Test
    void anEventIsToldOnceAndItsLikeAgain() throws Exception {
        settings();
        night.now = Instant.parse("2026-10-20T05:00:00Z");
        night.deliver("crimes.csv");
        night.once();
        night.once();
        night.deliver("referrals.csv");
        night.once();
        night.once();

        assertThat(Files.readAllLines(told).stream().filter(line -> line.startsWith("VICTIMS_PACK_MESSAGE")))
                .containsExactly(
                        "VICTIMS_PACK_MESSAGE=overdue: referrals.csv and surveys.csv have not arrived. The pack for July to September 2026 was due at 06:00 on 14 October 2026; its extracts were awaited until 06:00 on 15 October 2026.",
                        "VICTIMS_PACK_MESSAGE=overdue: surveys.csv has not arrived. The pack for July to September 2026 was due at 06:00 on 14 October 2026; its extracts were awaited until 06:00 on 15 October 2026.");
    }

    @Test
    void nothingOfTheRowsIsTold() throws Exception {
        settings(mail());
        night.deliverAll();
        for (RuntimeException thrown : List.of(
                new RunRejected("commentary.csv, line 2: found \"AB123456\""),
                new RunFailed("AB123456", null),
                new IllegalStateException("AB123456"))) {
            night.duringTheRun = () -> {
                throw thrown;
            };
            night.write("crimes.csv", thrown.getClass().getSimpleName());
            night.once();
        }

        assertThat(Files.readString(told))
                .contains("=refused", "=failed")
                .contains(
                        "The extracts for July to September 2026 were refused, so there is no draft. victims-pack check --input "
                                + night.inbox + " says why.")
                .contains(
                        "The draft for July to September 2026 could not be made, because the program or the system failed. It is tried again; the log in "
                                + night.work + " says more.")
                .doesNotContain("AB123456");
        for (MimeMessage message : post.getReceivedMessages()) {
            assertThat(message.getContent().toString()).doesNotContain("AB123456");
        }
        assertThat(post.getReceivedMessages()).as("three events, two receivers").hasSize(6);
    }

    @Test
    void aHookThatFailsIsAWarning() throws Exception {
        settings();
        night.deliverAll();
        Path hook = folder.resolve("hook");
        Files.writeString(hook, "#!/bin/sh\nexit 7\n");

        Report report = night.once();

        assertThat(report.kind()).isEqualTo(Kind.MADE);
        assertThat(report.warnings()).containsExactly("The hook %s ended with exit code 7.".formatted(hook));
        assertThat(night.once().warnings()).isEmpty();
    }

    @Test
    void theDraftIsMailedWithItsDocuments() throws Exception {
        settings(mail());
        night.deliverAll();
        night.duringTheRun = this::writeDocuments;
        assertThat(night.once().warnings()).isEmpty();

        MimeMessage[] messages = post.getReceivedMessages();
        assertThat(messages).hasSize(2);
        assertThat(messages[0].getSubject()).isEqualTo("Draft victims pack 2026-27-Q2");
        assertThat(messages[0].getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("a@force.police.uk", "b@force.police.uk");
        MimeMultipart parts = (MimeMultipart) messages[0].getContent();
        List<String> attached = new ArrayList<>();
        for (int i = 1; i < parts.getCount(); i++) {
            attached.add(parts.getBodyPart(i).getFileName() + " "
                    + new String(
                            parts.getBodyPart(i).getInputStream().readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(attached).containsExactly("pack.docx a docx", "pack.pdf a pdf", "pack.xlsx a xlsx");
        assertThat(com.icegreen.greenmail.util.GreenMailUtil.getBody(parts.getBodyPart(0)))
                .contains("The draft pack for July to September 2026 lies in");
    }

    @Test
    void aRestrictedDraftIsNotAttached() throws Exception {
        settings(mail());
        Files.writeString(
                night.inbox.resolve("victims-pack.yaml"),
                "\naudience: restricted\n",
                java.nio.file.StandardOpenOption.APPEND);
        night.deliverAll();
        night.duringTheRun = this::writeDocuments;
        assertThat(night.once().warnings()).isEmpty();

        assertThat(post.getReceivedMessages()[0].getContent().toString())
                .startsWith("The draft pack for July to September 2026 lies in");
    }

    private void writeDocuments() {
        Path draft = night.output.resolve("2026-27-Q2-draft");
        try {
            Files.createDirectories(draft);
            for (String ending : List.of("pdf", "xlsx", "docx", "html")) {
                Files.writeString(draft.resolve("pack." + ending), "a " + ending);
            }
            Files.writeString(draft.resolve("measures.csv"), "rows");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aMailThatCannotBeSentIsOwed() throws Exception {
        settings(mail());
        night.deliverAll();
        int port = post.getSmtp().getPort();
        post.stop();
        Report made = night.once();
        assertThat(made.kind()).isEqualTo(Kind.MADE);
        assertThat(made.warnings())
                .containsExactly(
                        "The mail to a@force.police.uk, b@force.police.uk could not be sent through 127.0.0.1 (Connection refused). It is tried again at the next look.");
        assertThat(night.once().warnings()).hasSize(1);

        GreenMail again = new GreenMail(new ServerSetup(port, null, "smtp"));
        again.start();
        try {
            assertThat(night.once().warnings()).isEmpty();
            assertThat(night.once().warnings()).isEmpty();
            assertThat(again.getReceivedMessages()).as("one for each receiver").hasSize(2);
            assertThat(Files.readAllLines(told)).as("the hook was started once").hasSize(6);
        } finally {
            again.stop();
        }
    }

    @Test
    void aServerThatDoesNotEncryptGetsNothing() throws Exception {
        settings(mail().replace("none", "starttls"));
        night.deliverAll();
        assertThat(night.once().warnings())
                .singleElement()
                .asString()
                .startsWith("The mail to a@force.police.uk, b@force.police.uk could not be sent through 127.0.0.1 (")
                .contains("STARTTLS");
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void whoMayDeliverMayNotSayWhatIsStarted() throws Exception {
        settings();
        night.deliverAll();
        String sentence =
                "%s may be changed by others than its owner, and it says which program is started or where drafts are mailed. Let only the account that runs the schedule write there (chmod go-w), and let others deliver into a folder below, named in mapping.yaml.";

        onlyTheOwnerMayWrite("rwxr-xr-x", "rw-rw-r--");
        assertThatThrownBy(night::once)
                .isInstanceOf(RunRejected.class)
                .hasMessage(sentence.formatted(night.inbox.resolve("victims-pack.yaml")));
        onlyTheOwnerMayWrite("rwxrwxr-x", "rw-r--r--");
        assertThatThrownBy(night::once).hasMessage(sentence.formatted(night.inbox));
        assertThat(told).doesNotExist();

        night.write("victims-pack.yaml", "schedule: {settle: 0}\n");
        assertThat(night.once().kind()).as("without a hook it does not matter").isEqualTo(Kind.MADE);
    }
}
