package victimspack.pack.written;

import victimspack.grade.Grade;
import victimspack.grade.Moderation;
import victimspack.pack.words.Words;

/** What is said of a moderated grade: what was calculated, why it was changed, by whom and when. */
public final class ModerationWords {

    private ModerationWords() {}

    /** One sentence, as it stands beside a moderated grade. */
    public static String of(Grade calculated, Moderation moderation) {
        return Words.capital(words(calculated, moderation));
    }

    /** The same after the grade that holds, with which it begins. */
    public static String after(Grade grade, Grade calculated, Moderation moderation) {
        return grade.words() + ": " + words(calculated, moderation);
    }

    private static String words(Grade calculated, Moderation moderation) {
        String comma = moderation.by().contains(",") ? ", on " : " on ";
        String when = moderation.on() == null ? "" : comma + Words.day(moderation.on());
        return "moderated (calculated: %s) by %s%s. Reason: %s"
                .formatted(calculated.words(), moderation.by(), when, Words.sentence(moderation.reason()));
    }
}
