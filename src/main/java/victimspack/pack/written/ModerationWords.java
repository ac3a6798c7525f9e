package victimspack.pack.written;

import victimspack.grade.Grade;
import victimspack.grade.Moderation;
import victimspack.pack.words.Words;

/** What is said of a moderated grade: what was calculated, why it was changed, by whom and when. */
public final class ModerationWords {

    private ModerationWords() {}

    /** One sentence, as it stands beside a moderated grade. */
    public static String of(Grade calculated, Moderation moderation) {
        String comma = moderation.by().contains(",") ? ", on " : " on ";
        String when = moderation.on() == null ? "" : comma + Words.day(moderation.on());
        return "Moderated (calculated: %s) by %s%s. Reason: %s"
                .formatted(calculated.words(), moderation.by(), when, Words.sentence(moderation.reason()));
    }
}
