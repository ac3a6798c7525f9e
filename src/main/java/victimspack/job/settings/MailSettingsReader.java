package victimspack.job.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import victimspack.extract.InputRejected;
import victimspack.extract.yaml.YamlKeys;
import victimspack.extract.yaml.YamlNode;
import victimspack.job.settings.MailSettings.Security;

/** Reads how mail is sent. A password is never among it: only where it is to be found. */
final class MailSettingsReader {

    static final List<String> KEYS = List.of(
            "server",
            "port",
            "security",
            "certificates",
            "user",
            "password_env",
            "password_file",
            "from",
            "to",
            "domains");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\",;:()\\\\]+@[A-Za-z0-9][A-Za-z0-9.-]*");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final List<String> SECURITIES = List.of("starttls", "tls", "none");

    private final YamlKeys keys;

    MailSettingsReader(YamlNode node) {
        this.keys = YamlKeys.of(Settings.FILE_NAME, "mail", node, KEYS);
    }

    MailSettings read() {
        String from = required("from", ADDRESS, "an address such as victims-pack@example.police.uk");
        Security security = security();
        MailSettings mail = new MailSettings(
                required("server", HOST, "a mail server's name"),
                port(security),
                security,
                Optional.ofNullable(keys.text("user")),
                Optional.ofNullable(passwordEnv()),
                Optional.ofNullable(absolute("password_file")),
                Optional.ofNullable(absolute("certificates")),
                from,
                receivers(from));
        checkLogIn(mail);
        return mail;
    }

    private void checkLogIn(MailSettings mail) {
        boolean password = mail.passwordEnv().isPresent() || mail.passwordFile().isPresent();
        if (mail.user().isPresent() != password
                || (mail.passwordEnv().isPresent() && mail.passwordFile().isPresent())) {
            throw rejected(
                    "user",
                    "expected \"user\" with either \"password_env\" or \"password_file\", or none of the three");
        }
        if (password && mail.security() == Security.NONE) {
            throw rejected("security", "expected security: starttls or tls where there is a password; found \"none\"");
        }
    }

    private Security security() {
        String text = keys.text("security");
        if (text == null) {
            return Security.STARTTLS;
        }
        if (!SECURITIES.contains(text)) {
            throw rejected("security", "expected security: starttls, tls or none; found \"" + text + "\"");
        }
        return Security.values()[SECURITIES.indexOf(text)];
    }

    private int port(Security security) {
        String text = keys.text("port");
        if (text == null) {
            return security.usualPort();
        }
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        throw rejected("port", "expected a port from 1 to 65535 for \"port\", found \"" + text + "\"");
    }

    private @Nullable String passwordEnv() {
        String text = keys.text("password_env");
        if (text != null && !VARIABLE.matcher(text).matches()) {
            throw rejected(
                    "password_env",
                    "expected the name of an environment variable that holds the password, not the password itself,"
                            + " for \"password_env\"");
        }
        return text;
    }

    private @Nullable String absolute(String key) {
        String text = keys.text(key);
        if (text != null && !Path.of(text).isAbsolute()) {
            throw rejected(key, "expected an absolute path for \"%s\", found \"%s\"".formatted(key, text));
        }
        return text;
    }

    private List<String> receivers(String from) {
        List<String> domains = keys.names().contains("domains")
                ? keys.texts("domains")
                : List.of(from.substring(from.indexOf('@') + 1));
        List<String> to = keys.texts("to");
        if (to.isEmpty()) {
            throw rejected("to", "expected at least one address for \"to\", found none");
        }
        for (String address : to) {
            if (!ADDRESS.matcher(address).matches()) {
                throw rejected("to", "expected addresses for \"to\", found \"" + address + "\"");
            }
            String domain = address.substring(address.indexOf('@') + 1);
            if (domains.stream().noneMatch(domain::equalsIgnoreCase)) {
                throw rejected(
                        "to",
                        "expected internal addresses for \"to\", of %s; found \"%s\". Name further internal domains in \"domains\""
                                .formatted(String.join(" or ", domains).toLowerCase(Locale.ROOT), address));
            }
        }
        return to;
    }

    private String required(String key, Pattern form, String expected) {
        String text = keys.text(key);
        if (text == null || !form.matcher(text).matches()) {
            throw rejected(
                    key,
                    "expected %s for \"%s\", found %s"
                            .formatted(expected, key, text == null ? "nothing" : "\"" + text + "\""));
        }
        return text;
    }

    private InputRejected rejected(String key, String expected) {
        return SettingsReader.rejected(keys.line(key), expected);
    }
}
