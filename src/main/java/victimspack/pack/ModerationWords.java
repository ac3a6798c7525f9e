package victimspack.pack;

import victimspack.grade.Grade;
import victimspack.grade.Moderation;

/** What is said of a moderated grade: what was calculated, why it was changed, by whom and when. */
final class ModerationWords {

    private ModerationWords() {}

    static String of(Grade calculated, Moderation moderation) {
        String comma = moderation.by().contains(",") ? ", on " : " on ";
        String when = moderation.on() == null ? "" : comma + Words.day(moderation.on());
        return "Moderated (calculated: %s) by %s%s. Reason: %s"
                .formatted(calculated.words(), moderation.by(), when, Words.sentence(moderation.reason()));
    }
}
