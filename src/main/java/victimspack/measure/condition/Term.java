package victimspack.measure.condition;

import java.util.List;

/**
 * A checked part of a condition.
 *
 * @param sql       as it goes to the database
 * @param type      what it is
 * @param codes     the codes it can be where they are a closed list, otherwise empty
 * @param literal   its value where it is a literal text, otherwise empty
 * @param written   as the file has it, for messages
 * @param character where it stands in the condition, from 1; 0 where it is not known
 */
record Term(String sql, Type type, List<String> codes, String literal, String written, int character) {

    /** What a term is; comparisons are between terms of one type. */
    enum Type {
        TEXT("text"),
        NUMBER("a number"),
        DAY("a day"),
        TIME("a time"),
        YES_NO("yes or no"),
        /** A text literal, which can also stand for a day or time. */
        LITERAL("text"),
        CONDITION("a condition");

        private final String inWords;

        Type(String inWords) {
            this.inWords = inWords;
        }

        String inWords() {
            return inWords;
        }

        /** Whether it can stand where a condition is wanted. */
        boolean decides() {
            return this == YES_NO || this == CONDITION;
        }
    }

    static Term of(String sql, Type type, String written, int character) {
        return new Term(sql, type, List.of(), "", written, character);
    }

    String found() {
        return "\"" + written + "\", which is " + type.inWords();
    }
}
