package victimspack.measure.condition;

import java.util.Locale;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.parser.TokenMgrException;
import org.jspecify.annotations.Nullable;

/**
 * A checked condition on the rows of one case table. It is true or false of every row: where a value it reads is not
 * known and the condition cannot be decided without it, it is false.
 *
 * @param text    as it stands in the measure file
 * @param sql     the SQL made from its tree; it holds no text of the file except literals, which are quoted
 * @param columns the case table's columns it reads
 */
public record Condition(String text, String sql, Set<String> columns) {

    /** True of every row. */
    public static final Condition ALL = new Condition("true", "TRUE", Set.of());

    /** True of no row. */
    public static final Condition NONE = new Condition("false", "FALSE", Set.of());

    /**
     * Reads a condition.
     *
     * @param columns the columns it may name
     * @throws ConditionRejected if it is anything but a condition on these columns
     */
    public static Condition read(String text, Columns columns) {
        String oneLine = text.replaceAll("\\s", " ");
        Words.check(oneLine, columns);
        Translation translation = new Translation(columns);
        Term term = translation.condition(parsed(oneLine));
        return new Condition(text, "(" + term.sql() + " IS TRUE)", Set.copyOf(translation.used()));
    }

    /** A column's name as SQL; the store's tables have theirs in capitals. */
    public static String quoted(String column) {
        return '"' + column.toUpperCase(Locale.ROOT) + '"';
    }

    static Expression parsed(String text) {
        try {
            CCJSqlParser parser = new CCJSqlParser(text).withAllowComplexParsing(true);
            Expression expression = parser.Expression();
            Token next = parser.getNextToken();
            if (next.kind != CCJSqlParserConstants.EOF) {
                throw ConditionRejected.at(
                        next.beginColumn, "\"" + next.image + "\"", "and, or, or the end of the condition");
            }
            return expression;
        } catch (ParseException e) {
            throw unparsed(text, e.currentToken == null ? null : e.currentToken.next);
        } catch (TokenMgrException e) {
            throw unparsed(text, null);
        }
    }

    private static ConditionRejected unparsed(String text, @Nullable Token at) {
        String expected = "a comparison such as priority = 'enhanced', joined with others by and, or, not";
        if (at == null || at.kind == CCJSqlParserConstants.EOF) {
            return ConditionRejected.at(text.length() + 1, "the end of the condition", expected);
        }
        return ConditionRejected.at(at.beginColumn, "\"" + at.image + "\"", expected);
    }
}
