package victimspack.job.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;
import victimspack.extract.InputRejected;
import victimspack.extract.schema.Extract;
import victimspack.extract.yaml.YamlKeys;
import victimspack.extract.yaml.YamlNode;

/** Reads what victims-pack.yaml says of the scheduled job. */
final class ScheduleSettingsReader {

    static final List<String> KEYS = List.of("cron", "deadline", "settle", "files", "archive", "hook", "mail");

    private static final int LONGEST_DEADLINE = 60;
    private static final int LONGEST_SETTLING = 86_400;

    private final YamlKeys keys;
    private final ScheduleSettings usual = ScheduleSettings.defaults();

    private ScheduleSettingsReader(YamlKeys keys) {
        this.keys = keys;
    }

    /** @param node null where the file says nothing of it */
    static ScheduleSettings read(@Nullable YamlNode node) {
        return node == null
                ? ScheduleSettings.defaults()
                : new ScheduleSettingsReader(YamlKeys.of(Settings.FILE_NAME, "schedule", node, KEYS)).read();
    }

    private ScheduleSettings read() {
        return new ScheduleSettings(
                Optional.ofNullable(keys.text("cron")).map(this::cron),
                number("deadline", "working days", LONGEST_DEADLINE, usual.deadlineDays()),
                Duration.ofSeconds(number("settle", "seconds", LONGEST_SETTLING, (int)
                        usual.settle().toSeconds())),
                awaited(),
                keys.text("archive"),
                keys.texts("hook").stream().filter(word -> !word.isEmpty()).toList(),
                keys.node("mail").map(mail -> new MailSettingsReader(mail).read()));
    }

    private CronExpression cron(String text) {
        try {
            return ScheduleSettings.cron(text);
        } catch (IllegalArgumentException e) {
            throw rejected("cron", e.getMessage() + " for \"cron\"");
        }
    }

    private int number(String key, String unit, int longest, int usually) {
        String text = keys.text(key);
        if (text == null) {
            return usually;
        }
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= longest) {
            return Integer.parseInt(text);
        }
        throw rejected(key, "expected %s from 0 to %d for \"%s\", found \"%s\"".formatted(unit, longest, key, text));
    }

    private List<Extract> awaited() {
        List<String> known = Stream.of(Extract.values())
                .map(extract -> extract.fileName().replace(".csv", ""))
                .toList();
        List<Extract> awaited = new ArrayList<>();
        for (String name : keys.texts("files")) {
            if (!known.contains(name)) {
                throw rejected(
                        "files",
                        "expected names of extracts for \"files\", found \"%s\"; the nearest is %s"
                                .formatted(name, YamlKeys.nearest(name, known)));
            }
            awaited.add(Extract.values()[known.indexOf(name)]);
        }
        if (awaited.isEmpty()) {
            return usual.awaited();
        }
        if (!awaited.contains(Extract.CRIMES)) {
            throw rejected("files", "expected crimes among \"files\", since no pack can be made without them");
        }
        return awaited.stream().distinct().toList();
    }

    private InputRejected rejected(String key, @Nullable String expected) {
        return SettingsReader.rejected(keys.line(key), Objects.requireNonNull(expected));
    }
}
