package victimspack.example;

/** Text of a given length that a page finds hard: many scripts, and words that cannot be broken. */
final class LongText {

    /** Letters that the pack's font has, then Chinese, Arabic, Hebrew, Devanagari and a picture, which it lacks. */
    static final String SCRIPTS =
            "Łódź, Αθήνα, Київ, Đà Nẵng, İstanbul; 東京, القاهرة, תל אביב, दिल्ली and \uD83D\uDE00. ";

    private LongText() {}

    static String of(int characters) {
        String text = SCRIPTS + "The victim’s name is as she writes it & is kept <as typed>; ";
        return cut(text.repeat(characters / text.length() + 1), characters).strip();
    }

    static String word(int characters) {
        return "Ÿ".repeat(characters);
    }

    static String list() {
        return "First this:\n\n- " + String.join("\n- ", of(500), of(300), word(150)) + "\n\nThen that: " + of(700);
    }

    /** A picture of two characters is not cut in half. */
    private static String cut(String text, int characters) {
        boolean half = Character.isHighSurrogate(text.charAt(characters - 1));
        return text.substring(0, half ? characters - 1 : characters);
    }
}
