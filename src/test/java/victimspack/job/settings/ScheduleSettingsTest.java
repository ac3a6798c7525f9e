package victimspack.job.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victimspack.extract.InputRejected;
import victimspack.extract.schema.Extract;
import victimspack.job.settings.MailSettings.Security;

class ScheduleSettingsTest {

    @TempDir
    Path folder;

    private ScheduleSettings schedule(String yaml) throws IOException {
        Files.writeString(folder.resolve("victims-pack.yaml"), "schedule: " + yaml);
        return Settings.in(folder).schedule();
    }

    @Test
    void whatIsGivenHolds() throws IOException {
        ScheduleSettings settings = schedule("""

                  cron: 0 30 7 15 1,4,7,10 *
                  deadline: 3
                  settle: 30
                  files: [crimes, updates, severity-weights]
                  archive: ../archive
                  hook: [/usr/local/bin/tell, team]
                  mail:
                    server: smtp.force.police.uk
                    security: tls
                    user: pack
                    password_env: PACK_PASSWORD
                    from: pack@force.police.uk
                    to: [a@force.police.uk, b@City.gov.uk]
                    domains: [force.police.uk, city.gov.uk]
                """);

        assertThat(settings)
                .isEqualTo(new ScheduleSettings(
                        Optional.of(ScheduleSettings.cron("0 30 7 15 1,4,7,10 *")),
                        3,
                        Duration.ofSeconds(30),
                        List.of(Extract.CRIMES, Extract.UPDATES, Extract.SEVERITY_WEIGHTS),
                        "../archive",
                        List.of("/usr/local/bin/tell", "team"),
                        Optional.of(new MailSettings(
                                "smtp.force.police.uk",
                                465,
                                Security.TLS,
                                Optional.of("pack"),
                                Optional.of("PACK_PASSWORD"),
                                Optional.empty(),
                                Optional.empty(),
                                "pack@force.police.uk",
                                List.of("a@force.police.uk", "b@City.gov.uk")))));
    }

    @Test
    void aHookMayBeAProgramAloneAndMailNeedsNoLogIn() throws IOException {
        ScheduleSettings settings = schedule("""
                {hook: /bin/tell, mail: {server: localhost, from: p@f.uk, to: q@f.uk}}""");

        assertThat(settings.hook()).containsExactly("/bin/tell");
        assertThat(settings.mail())
                .contains(new MailSettings(
                        "localhost",
                        587,
                        Security.STARTTLS,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "p@f.uk",
                        List.of("q@f.uk")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {inbx: here}                      | "inbx" is no key of schedule; the nearest is "cron"
            {archve: here}                    | "archve" is no key of schedule; the nearest is "archive"
            {cron: daily}                     | expected second, minute, hour, day, month and weekday such as "0 0 6 15 1,4,7,10 *", found "daily" for "cron"
            {cron: 0 0 6 30 2 *}              | expected a time that comes, found "0 0 6 30 2 *", which never does for "cron"
            {deadline: -1}                    | expected working days from 0 to 60 for "deadline", found "-1"
            {deadline: 61}                    | expected working days from 0 to 60 for "deadline", found "61"
            {settle: 2m}                      | expected seconds from 0 to 86400 for "settle", found "2m"
            {files: [crimes, survey]}         | expected names of extracts for "files", found "survey"; the nearest is "surveys"
            {files: [referrals]}              | expected crimes among "files", since no pack can be made without them
            """)
    void whatCannotBeMeantIsRefused(String yaml, String sentence) {
        assertThatThrownBy(() -> schedule(yaml))
                .isInstanceOf(InputRejected.class)
                .hasMessage("victims-pack.yaml, line 1: " + sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            password: secret                        | "password" is no key of mail; the nearest is "password_env"
            server: 'smtp.f.uk:25'                  | expected a mail server's name for "server", found "smtp.f.uk:25"
            port: 70000                             | expected a port from 1 to 65535 for "port", found "70000"
            security: ssl                           | expected security: starttls, tls or none; found "ssl"
            user: pack                              | expected "user" with either "password_env" or "password_file", or none of the three
            password_env: PW                        | expected "user" with either "password_env" or "password_file", or none of the three
            password_env: hunter 2!                 | expected the name of an environment variable that holds the password, not the password itself, for "password_env"
            password_file: secrets/pw               | expected an absolute path for "password_file", found "secrets/pw"
            certificates: ca.pem                    | expected an absolute path for "certificates", found "ca.pem"
            user: p, password_env: PW, security: none | expected security: starttls or tls where there is a password; found "none"
            from: nobody                            | expected an address such as victims-pack@example.police.uk for "from", found "nobody"
            to: []                                  | expected at least one address for "to", found none
            to: 'a@f.uk, b@f.uk'                    | expected addresses for "to", found "a@f.uk, b@f.uk"
            to: me@mail.example                     | expected internal addresses for "to", of f.uk; found "me@mail.example". Name further internal domains in "domains"
            """)
    void mailThatCannotBeMeantIsRefused(String line, String sentence) {
        String given = line.substring(0, line.indexOf(':'));
        StringBuilder mail = new StringBuilder(line);
        for (String usual : List.of("server: smtp.f.uk", "from: p@f.uk", "to: q@f.uk")) {
            if (!usual.startsWith(given + ":")) {
                mail.append(", ").append(usual);
            }
        }
        assertThatThrownBy(() -> schedule("{mail: {" + mail + "}}"))
                .isInstanceOf(InputRejected.class)
                .hasMessage("victims-pack.yaml, line 1: " + sentence);
    }
}
