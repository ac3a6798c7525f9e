package victimspack.schedule;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.mail.MailSendException;
import victimspack.job.settings.MailSettings;

/** Why a mail did not reach everybody, in words for whoever keeps the settings. */
record MailFault(MailSettings settings, Exception fault) {

    /** Whether anybody has it, and what went wrong. */
    Mail.Sent sent() {
        List<Throwable> chain = chain();
        Optional<SendFailedException> refused = chain.stream()
                .filter(SendFailedException.class::isInstance)
                .map(SendFailedException.class::cast)
                .findFirst();
        if (refused.isPresent() && has(refused.get().getValidSentAddresses())) {
            return new Mail.Sent(
                    false,
                    Optional.of("The mail did not reach %s (%s says: %s). The others have it."
                            .formatted(
                                    Stream.of(refused.get().getInvalidAddresses())
                                            .map(Address::toString)
                                            .collect(Collectors.joining(", ")),
                                    settings.server(),
                                    words(last(chain)))));
        }
        return new Mail.Sent(
                true,
                Optional.of("The mail to %s could not be sent through %s (%s). It is tried again at the next look."
                        .formatted(String.join(", ", settings.to()), settings.server(), reason(chain))));
    }

    /** What the server said when it refused the log-in for good; empty of any other fault, one that will pass included. */
    Optional<String> logInRefused() {
        List<Throwable> chain = chain();
        return chain.stream().anyMatch(AuthenticationFailedException.class::isInstance)
                ? Optional.of(words(last(chain))).filter(answer -> answer.startsWith("5"))
                : Optional.empty();
    }

    /** The faults behind each other; Spring keeps the one of a message apart. */
    private List<Throwable> chain() {
        Throwable first = fault instanceof MailSendException failed && failed.getMessageExceptions().length > 0
                ? failed.getMessageExceptions()[0]
                : fault;
        return Stream.iterate(first, link -> link != null, Throwable::getCause).toList();
    }

    private static Throwable last(List<Throwable> chain) {
        return chain.get(chain.size() - 1);
    }

    private static boolean has(Address[] addresses) {
        return addresses != null && Arrays.stream(addresses).findAny().isPresent();
    }

    private String reason(List<Throwable> chain) {
        Throwable cause = last(chain);
        if (cause instanceof CertificateException || cause instanceof CertPathBuilderException) {
            return settings.certificates()
                    .map(file ->
                            "its certificate is not one for %s that %s vouches for".formatted(settings.server(), file))
                    .orElse(
                            "its certificate is not one that Java trusts for %s; \"certificates\" names a file of others"
                                    .formatted(settings.server()));
        }
        if (chain.stream().anyMatch(AuthenticationFailedException.class::isInstance)) {
            return "it does not let %s log in: %s".formatted(settings.user().orElse(""), words(cause));
        }
        if (cause instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile();
        }
        if (cause instanceof FileSystemException unreadable) {
            return unreadable.getFile() + " may not be read";
        }
        return words(cause);
    }

    private static String words(Throwable fault) {
        String words = fault.getMessage();
        return words == null || words.isBlank()
                ? fault.getClass().getSimpleName()
                : words.lines().findFirst().orElse("").strip();
    }
}
