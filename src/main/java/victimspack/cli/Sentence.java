package victimspack.cli;

import victimspack.publish.html.Xml;

/** A sentence for the screen that may quote an input: it must not steer the terminal, nor fill it. */
final class Sentence {

    private static final int LONGEST = 2_000;
    private static final int END = 300;

    private Sentence() {}

    /** The sentence with control characters named in words, and without the middle of what is too long to be read. */
    static String shown(String sentence) {
        if (sentence.length() <= LONGEST) {
            return Xml.text(sentence);
        }
        int end = sentence.length() - END;
        return "%s [... %,d characters are left out ...] %s"
                .formatted(
                        Xml.text(sentence.substring(0, LONGEST - END)),
                        end - (LONGEST - END),
                        Xml.text(sentence.substring(end)));
    }
}
