package victimspack.measure.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import victimspack.extract.NearestName;
import victimspack.store.CaseTable;

/**
 * The first gate of a condition: its length, its nesting and its words are checked before it is parsed, so that the
 * parser is given nothing but documented columns, functions, literals and operators.
 */
public final class Words {

    static final int MAX_LENGTH = 2_000;
    static final int MAX_DEPTH = 20;

    static final Set<String> KEYWORDS =
            Set.of("and", "or", "not", "in", "between", "is", "null", "like", "true", "false");

    private static final Pattern TOKEN = Pattern.compile("(?<text>'(?:[^']|'')*')|(?<number>\\d+(?:\\.\\d+)?(?![\\w.]))"
            + "|(?<word>[A-Za-z_]\\w*)|(?<operator><=|>=|<>|[=<>+*(),]|-(?!-))");

    /** Words by which someone means SQL; a column of such a name comes before them. */
    private static final Set<String> STATEMENTS = Set.of(
            "select", "from", "where", "insert", "update", "delete", "drop", "alter", "create", "union", "case",
            "exists");

    private final String text;
    private final Columns columns;
    private int depth;

    private Words(String text, Columns columns) {
        this.text = text;
        this.columns = columns;
    }

    /** @throws ConditionRejected if anything but the words and signs of conditions is in the text */
    static void check(String text, Columns columns) {
        if (text.length() > MAX_LENGTH) {
            throw ConditionRejected.at(MAX_LENGTH + 1, text.length() + " characters", "at most " + MAX_LENGTH);
        }
        new Words(text, columns).check();
    }

    private void check() {
        Matcher token = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (token.find(at) && token.start() == at) {
                check(token);
                at = token.end();
            } else {
                throw unreadable(at);
            }
        }
        if (depth > 0) {
            throw ConditionRejected.at(text.length() + 1, "the end of the condition", "a closing bracket");
        }
    }

    private void check(Matcher token) {
        String word = token.group("word");
        if (word != null) {
            checkWord(word, token.start(), token.end());
        } else if (token.group().equals("(") && ++depth > MAX_DEPTH) {
            throw ConditionRejected.at(
                    token.start() + 1, "more than " + MAX_DEPTH + " brackets within each other", "fewer");
        } else if (token.group().equals(")")) {
            depth--;
        } else if (text.startsWith("==", token.start())) {
            throw ConditionRejected.at(token.start() + 1, "\"==\"", "\"=\"");
        }
    }

    private void checkWord(String word, int start, int end) {
        boolean called = text.substring(end).stripLeading().startsWith("(");
        if (KEYWORDS.contains(word.toLowerCase(Locale.ROOT)) || columns.has(word) && !called) {
            return;
        }
        if (called && Function.NAMES.contains(word)) {
            return;
        }
        if (called) {
            throw ConditionRejected.near(
                    start + 1, "the function \"" + word + "\"", "one that conditions have", word, Function.NAMES);
        }
        if (STATEMENTS.contains(word.toLowerCase(Locale.ROOT))) {
            throw ConditionRejected.at(
                    start + 1,
                    "\"" + word + "\"",
                    "a condition on the columns of " + columns.table()
                            + "; there are no statements and no sub-queries");
        }
        if (columns.hasCode(word)) {
            throw ConditionRejected.at(
                    start + 1, "the code " + word + " without quotes", "it in quotes; write '" + word + "'");
        }
        String hint = NearestName.hint(word, new TreeSet<>(columns.names()));
        throw ConditionRejected.at(
                start + 1,
                "the name \"" + word + "\"",
                "a column of the table " + columns.table() + (hint.isEmpty() ? elsewhere(word) : hint));
    }

    /** What is said of a name that is like none of the table's. */
    private static String elsewhere(String word) {
        List<String> tables = Arrays.stream(CaseTable.values())
                .filter(table -> table.column(word).isPresent())
                .map(CaseTable::tableName)
                .toList();
        return tables.isEmpty()
                ? "; explain --tables lists them"
                : "; " + String.join(", ", tables) + (tables.size() == 1 ? " has" : " have") + " one of that name";
    }

    private ConditionRejected unreadable(int at) {
        String rest = text.substring(at);
        if (rest.startsWith("'")) {
            return ConditionRejected.at(at + 1, "a text without its closing quote", "text in single quotes");
        }
        if (rest.startsWith("\"")) {
            return ConditionRejected.at(at + 1, "a double quote", "text in single quotes, columns without quotes");
        }
        if (rest.startsWith("!=")) {
            return ConditionRejected.at(at + 1, "\"!=\"", "\"<>\"");
        }
        if (Character.isDigit(rest.charAt(0))) {
            return ConditionRejected.at(at + 1, "a number in another form", "digits, with a decimal point at most");
        }
        return ConditionRejected.at(
                at + 1,
                "the character \"" + rest.substring(0, rest.offsetByCodePoints(0, 1)) + "\"",
                "columns, literals, = <> < <= > >= + - * ( ) and words such as and, or, not");
    }
}
