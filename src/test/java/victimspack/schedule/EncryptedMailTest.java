package victimspack.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;
import victimspack.job.settings.MailSettings;
import victimspack.job.settings.MailSettings.Security;

/** Mail over encrypted connections: what is delivered, and the sentence for each thing that goes wrong. */
class EncryptedMailTest {

    private static final String A = "a@force.police.uk";
    private static final String GONE = "gone@force.police.uk";
    private static final Notice NOTICE = new Notice(
            "overdue",
            Quarter.parse("2026-27-Q2").orElseThrow(),
            "overdue: surveys.csv has not arrived.",
            "",
            "",
            false);

    @TempDir
    static Path folder;

    private static Path keys;
    private static String certificate;

    private PostOffice post;
    private String password = PostOffice.PASSWORD;
    private Optional<String> certificates = Optional.of(certificate);

    @BeforeAll
    static void makeACertificate() throws Exception {
        keys = PostOffice.keys(folder);
        certificate = PostOffice.certificate(keys).toString();
    }

    @AfterEach
    void close() {
        post.close();
    }

    private Mail.Sent send(Security security, String... to) throws Exception {
        post = new PostOffice(keys, security == Security.TLS);
        Path file = Files.writeString(folder.resolve("password"), password + "\n");
        MailSettings settings = new MailSettings(
                "127.0.0.1",
                post.port(),
                security,
                Optional.of(PostOffice.USER),
                Optional.empty(),
                Optional.of(file.toString()),
                certificates,
                "pack@force.police.uk",
                List.of(to));
        return new Mail(settings, name -> Optional.empty(), refused()).send(NOTICE, false);
    }

    private static RefusedLogIn refused() {
        return new RefusedLogIn(folder.resolve("refused-log-in"));
    }

    private static Mail.Sent owed(String why) {
        return new Mail.Sent(
                true,
                Optional.of(
                        "The mail to %s could not be sent through 127.0.0.1 (%s). It is tried again at the next look."
                                .formatted(A, why)));
    }

    @Test
    void encryptedFromTheFirstByte() throws Exception {
        assertThat(send(Security.TLS, A)).isEqualTo(new Mail.Sent(false, Optional.empty()));
        assertThat(post.delivered).containsExactly(A);
        assertThat(post.encrypted).contains("AUTH", "RCPT", "DATA");
    }

    @Test
    void encryptedFromStarttlsOn() throws Exception {
        assertThat(send(Security.STARTTLS, A)).isEqualTo(new Mail.Sent(false, Optional.empty()));
        assertThat(post.delivered).containsExactly(A);
        assertThat(post.encrypted).contains("AUTH", "RCPT", "DATA");
    }

    @Test
    void aPasswordThatIsNotTheAccountsIsTriedOnce() throws Exception {
        password = "wrong";
        Mail.Sent refused = new Mail.Sent(
                true,
                Optional.of(
                        "The mail to %s could not be sent: 127.0.0.1 does not let victims-pack log in (535 5.7.8 Authentication credentials invalid). So that the account is not locked, this is not tried again with the same password: put user or password right, and the next look sends it; if the server was at fault, delete %s."
                                .formatted(A, refused().file())));
        assertThat(send(Security.TLS, A)).isEqualTo(refused);
        assertThat(post.encrypted).containsOnlyOnce("AUTH");
        assertThat(Files.readString(refused().file())).doesNotContain(password);
        post.close();

        assertThat(send(Security.TLS, A)).isEqualTo(refused);
        assertThat(post.encrypted).as("nobody knocks").isEmpty();
        post.close();

        password = "wrong too";
        assertThat(send(Security.TLS, A)).isEqualTo(refused);
        assertThat(post.encrypted).as("another password is tried").containsOnlyOnce("AUTH");
        post.close();

        password = PostOffice.PASSWORD;
        assertThat(send(Security.TLS, A)).isEqualTo(new Mail.Sent(false, Optional.empty()));
        assertThat(post.delivered).containsExactly(A);
        assertThat(refused().file()).doesNotExist();
    }

    @Test
    void aLogInThatTheServerCannotJudgeNowIsTriedAgain() throws Exception {
        password = PostOffice.BUSY;
        assertThat(send(Security.TLS, A))
                .isEqualTo(owed("it does not let victims-pack log in: 454 4.7.0 Temporary authentication failure"));
        assertThat(refused().file()).doesNotExist();
    }

    @Test
    void noReceiverThatHasAMailbox() throws Exception {
        assertThat(send(Security.STARTTLS, GONE))
                .isEqualTo(
                        new Mail.Sent(
                                true,
                                Optional.of(
                                        "The mail to gone@force.police.uk could not be sent through 127.0.0.1 (550 5.1.1 No such mailbox here). It is tried again at the next look.")));
    }

    @Test
    void oneReceiverWhoHasNoMailbox() throws Exception {
        assertThat(send(Security.STARTTLS, GONE, A))
                .isEqualTo(
                        new Mail.Sent(
                                false,
                                Optional.of(
                                        "The mail did not reach gone@force.police.uk (127.0.0.1 says: 550 5.1.1 No such mailbox here). The others have it.")));
        assertThat(post.delivered).containsExactly(A);
    }

    @Test
    void aCertificateThatNobodyVouchesFor() throws Exception {
        certificates = Optional.empty();
        for (Security security : List.of(Security.TLS, Security.STARTTLS)) {
            assertThat(send(security, A))
                    .isEqualTo(
                            owed(
                                    "its certificate is not one that Java trusts for 127.0.0.1; \"certificates\" names a file of others"));
            assertThat(post.encrypted).as("no password was sent").doesNotContain("AUTH");
            post.close();
        }
    }

    @Test
    void aCertificateOfAnother() throws Exception {
        Path others = Files.createDirectory(folder.resolve("others"));
        certificates =
                Optional.of(PostOffice.certificate(PostOffice.keys(others)).toString());
        assertThat(send(Security.TLS, A))
                .isEqualTo(owed(
                        "its certificate is not one for 127.0.0.1 that %s vouches for".formatted(certificates.get())));
    }

    @Test
    void filesThatAreNotThereOrHoldSomethingElse() throws Exception {
        Path file = folder.resolve("no.pem");
        certificates = Optional.of(file.toString());
        assertThat(send(Security.TLS, A)).isEqualTo(owed("there is no file " + file));
        Files.writeString(file, "rows");
        assertThat(send(Security.TLS, A)).isEqualTo(owed(file + " holds no certificate in PEM form"));
        Files.writeString(file, "");
        assertThat(send(Security.TLS, A)).isEqualTo(owed(file + " holds no certificate"));
        password = "";
        certificates = Optional.empty();
        assertThat(send(Security.TLS, A)).isEqualTo(owed("the password file is empty"));
    }
}
