package victimspack.publish.html;

/** What XML can hold and a reader can trust. */
public final class Xml {

    private Xml() {}

    /**
     * A text with every control character, half of a surrogate pair and other code point that XML cannot hold, and every
     * one that turns the direction of text, named in words, such as {@code [character U+0007]}.
     */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (holds(point) && !turns(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append(named(point));
            }
        });
        return shown.toString();
    }

    /** A character in words. */
    public static String named(int point) {
        return String.format("[character U+%04X]", point);
    }

    /** Whether a character makes those behind it show in another order than they are in. */
    public static boolean turns(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }

    private static boolean holds(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
