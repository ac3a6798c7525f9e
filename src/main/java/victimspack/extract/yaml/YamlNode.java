package victimspack.extract.yaml;

import java.util.List;
import java.util.Map;

/** A value of a YAML file, and where it stands. */
public sealed interface YamlNode {

    /** The line on which it begins, from 1. */
    int line();

    /** What it is, for messages. */
    String inWords();

    /** How a scalar was written. */
    enum Written {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }

    /**
     * A text, number, true, false or nothing.
     *
     * @param text as it stands in the file, without surrounding blanks; empty for nothing
     */
    record Scalar(String text, Written written, int line) implements YamlNode {
        private static final int QUOTED = 60;

        @Override
        public String inWords() {
            String begins = text.length() > QUOTED ? text.substring(0, QUOTED) + "..." : text;
            return written == Written.NOTHING ? "nothing" : "\"" + begins + "\"";
        }
    }

    /** A list. */
    record Items(List<YamlNode> items, int line) implements YamlNode {
        @Override
        public String inWords() {
            return "a list";
        }
    }

    /** Keys with their values, in the order of the file. */
    record Entries(Map<String, Entry> entries, int line) implements YamlNode {
        @Override
        public String inWords() {
            return "keys with values";
        }
    }

    /** One key's value and the line of the key. */
    record Entry(YamlNode value, int line) {}
}
