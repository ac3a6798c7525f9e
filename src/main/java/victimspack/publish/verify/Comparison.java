package victimspack.publish.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import victimspack.publish.html.Xml;

/** Collects what differs in one file. */
public final class Comparison {

    private static final Pattern NO_WORDS = Pattern.compile("[\\s\\u00A0\\u00AD\\u200B\\u202F●▲■–◆✗□≈]");

    private final String file;
    private final List<Mismatch> mismatches = new ArrayList<>();

    Comparison(String file) {
        this.file = file;
    }

    void same(String where, Object expected, Object found) {
        if (!expected.equals(found)) {
            mismatches.add(new Mismatch(file, where, expected.toString(), found.toString()));
        }
    }

    /** Compares what a reader reads: without regard to white space and to the shapes beside grades and signals. */
    void sameWords(String where, String expected, String found) {
        if (!words(expected).equals(words(found))) {
            mismatches.add(new Mismatch(file, where, expected, found));
        }
    }

    List<Mismatch> mismatches() {
        return List.copyOf(mismatches);
    }

    /** Text as it can be found again however a format breaks lines and draws grades and signals. */
    static String words(String text) {
        return NO_WORDS.matcher(Xml.text(text)).replaceAll("");
    }
}
