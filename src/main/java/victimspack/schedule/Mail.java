package victimspack.schedule;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import victimspack.job.settings.MailSettings;
import victimspack.job.settings.MailSettings.Security;

/**
 * Sends notices to the addresses in the settings, with a draft's documents attached.
 *
 * @param environment gives an environment variable's value by its name
 * @param refused     the last log-in that a server refused
 */
record Mail(MailSettings settings, Function<String, Optional<String>> environment, RefusedLogIn refused) {

    private static final List<String> ATTACHED = List.of(".pdf", ".xlsx", ".docx");
    private static final long MOST_ATTACHED = 20L << 20;
    private static final String TIME_LIMIT = "30000";

    /**
     * What came of sending.
     *
     * @param owed    whether nobody has it, so that it is to be sent again
     * @param warning what went wrong, in a sentence
     */
    record Sent(boolean owed, Optional<String> warning) {}

    /** @param attach whether the draft is attached */
    Sent send(Notice notice, boolean attach) {
        try {
            JavaMailSenderImpl sender = sender();
            Optional<String> before = refused.answerTo(logIn(sender));
            if (before.isPresent()) {
                return refused(before.get());
            }
            try {
                sender.send(message(sender, notice, attach));
            } catch (MailException e) {
                return fault(new MailFault(settings, e), sender);
            }
            refused.forget();
            return new Sent(false, Optional.empty());
        } catch (MessagingException | IOException e) {
            return new MailFault(settings, e).sent();
        }
    }

    private Sent fault(MailFault fault, JavaMailSenderImpl sender) throws IOException {
        Optional<String> answer = fault.logInRefused();
        if (answer.isEmpty()) {
            return fault.sent();
        }
        refused.note(logIn(sender), answer.get());
        return refused(answer.get());
    }

    private Sent refused(String answer) {
        return new Sent(
                true,
                Optional.of(
                        "The mail to %s could not be sent: %s does not let %s log in (%s). So that the account is not locked, this is not tried again with the same password: put user or password right, and the next look sends it; if the server was at fault, delete %s."
                                .formatted(
                                        String.join(", ", settings.to()),
                                        settings.server(),
                                        settings.user().orElse(""),
                                        answer,
                                        refused.file())));
    }

    private static String logIn(JavaMailSenderImpl sender) {
        return String.join("\n", sender.getHost(), sender.getUsername(), sender.getPassword());
    }

    private MimeMessage message(JavaMailSenderImpl sender, Notice notice, boolean attach)
            throws MessagingException, IOException {
        MimeMessage message = sender.createMimeMessage();
        List<Path> files = attach ? documents(Path.of(notice.draft())) : List.of();
        MimeMessageHelper helper = new MimeMessageHelper(message, !files.isEmpty(), StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(settings.to().toArray(String[]::new));
        helper.setSubject(subject(notice));
        helper.setText(notice.message() + "\n");
        for (Path file : files) {
            helper.addAttachment(file.getFileName().toString(), file.toFile());
        }
        return message;
    }

    private static String subject(Notice notice) {
        return switch (notice.outcome()) {
            case "draft-made" -> "Draft victims pack " + notice.quarter();
            default -> "Victims pack " + notice.quarter() + ": " + notice.outcome();
        };
    }

    /** The draft's documents for reading; none where they are too large for a mail, or there is no draft any more. */
    private static List<Path> documents(Path draft) throws IOException {
        if (!Files.isDirectory(draft)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(draft)) {
            List<Path> documents = all.filter(file -> ATTACHED.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
            long size = 0;
            for (Path document : documents) {
                size += Files.size(document);
            }
            return size <= MOST_ATTACHED ? documents : List.of();
        }
    }

    private JavaMailSenderImpl sender() throws IOException {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.server());
        sender.setPort(settings.port());
        sender.setProtocol(settings.security() == Security.TLS ? "smtps" : "smtp");
        if (settings.user().isPresent()) {
            sender.setUsername(settings.user().get());
            sender.setPassword(password());
        }
        String prefix = "mail." + sender.getProtocol() + ".";
        Properties properties = properties(prefix);
        if (settings.certificates().isPresent()) {
            Path trusted = Path.of(settings.certificates().get());
            properties.put(prefix + "ssl.socketFactory", TrustedCertificates.in(trusted));
        }
        sender.setJavaMailProperties(properties);
        return sender;
    }

    private Properties properties(String prefix) {
        Properties properties = new Properties();
        properties.setProperty(prefix + "auth", String.valueOf(settings.user().isPresent()));
        // A receiver who is refused keeps no other from being told.
        properties.setProperty(prefix + "sendpartial", "true");
        properties.setProperty(prefix + "connectiontimeout", TIME_LIMIT);
        properties.setProperty(prefix + "timeout", TIME_LIMIT);
        properties.setProperty(prefix + "writetimeout", TIME_LIMIT);
        if (settings.security() != Security.NONE) {
            properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        }
        if (settings.security() == Security.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }

    private String password() throws IOException {
        if (settings.passwordFile().isPresent()) {
            try (Stream<String> lines =
                    Files.lines(Path.of(settings.passwordFile().get()))) {
                return lines.findFirst()
                        .filter(line -> !line.isBlank())
                        .orElseThrow(() -> new IOException("the password file is empty"))
                        .strip();
            }
        }
        String name = settings.passwordEnv().orElseThrow();
        return environment
                .apply(name)
                .filter(password -> !password.isEmpty())
                .orElseThrow(() -> new IOException("the environment variable " + name + " is not set"));
    }
}
