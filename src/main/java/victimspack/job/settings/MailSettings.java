package victimspack.job.settings;

import java.util.List;
import java.util.Optional;

/**
 * How the outcome of a scheduled run is sent by mail.
 *
 * @param server       the mail server's name
 * @param port         its port
 * @param security     how the connection is encrypted
 * @param user         the name to log in with; empty for no log-in
 * @param passwordEnv  the environment variable that holds the password
 * @param passwordFile a file, by its absolute path, whose first line is the password
 * @param certificates a file, by its absolute path, of the certificates in PEM form by one of which the server's must be
 *                     signed; empty for those that Java trusts
 * @param from         the sender's address
 * @param to           the receivers' addresses, each of a domain that the settings call internal
 */
public record MailSettings(
        String server,
        int port,
        Security security,
        Optional<String> user,
        Optional<String> passwordEnv,
        Optional<String> passwordFile,
        Optional<String> certificates,
        String from,
        List<String> to) {

    /** How a connection to a mail server is encrypted. */
    public enum Security {
        /** Begun in plain text and encrypted before anything is said, or broken off. */
        STARTTLS(587),
        /** Encrypted from the first byte. */
        TLS(465),
        /** Not at all; no password is sent over it. */
        NONE(25);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }

        int usualPort() {
            return usualPort;
        }
    }
}
