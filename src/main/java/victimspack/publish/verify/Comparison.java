package victimspack.publish.verify;

import java.util.ArrayList;
import java.util.List;
import victimspack.publish.html.Xml;

/** Collects what differs in one file. */
public final class Comparison {

    /** White space, seen and unseen, and the shapes. */
    private static final String NO_WORDS = " \t\n\u000B\f\r\u00A0\u00AD\u200B\u202F●▲■–◆✗□≈";

    private final String file;
    private final List<Mismatch> mismatches = new ArrayList<>();

    Comparison(String file) {
        this.file = file;
    }

    /** @param where says in words where it stands */
    void same(Object where, Object expected, Object found) {
        if (!expected.equals(found)) {
            mismatches.add(new Mismatch(file, where.toString(), expected.toString(), found.toString()));
        }
    }

    /** Compares what a reader reads: without regard to white space and to the shapes beside grades and signals. */
    void sameWords(Object where, String expected, String found) {
        if (!expected.equals(found) && !words(expected).equals(words(found))) {
            mismatches.add(new Mismatch(file, where.toString(), expected, found));
        }
    }

    List<Mismatch> mismatches() {
        return List.copyOf(mismatches);
    }

    /** Text as it can be found again however a format breaks lines and draws grades and signals. */
    static String words(String text) {
        String shown = Xml.text(text);
        StringBuilder words = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            char next = shown.charAt(i);
            if (NO_WORDS.indexOf(next) < 0) {
                words.append(next);
            }
        }
        return words.toString();
    }
}
