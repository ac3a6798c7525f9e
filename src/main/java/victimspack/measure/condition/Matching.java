package victimspack.measure.condition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import victimspack.extract.schema.ColumnType;

/** Whether two terms can be compared, and the SQL of each side. */
final class Matching {

    private static final DateTimeFormatter TIME_LITERAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private Matching() {}

    /** The two sides of a comparison as SQL. */
    record Pair(String left, String right) {}

    static Term.Type type(ColumnType type) {
        return switch (type) {
            case TEXT, CODE -> Term.Type.TEXT;
            case TIMESTAMP -> Term.Type.TIME;
            case DATE -> Term.Type.DAY;
            case YES_NO -> Term.Type.YES_NO;
            case WHOLE_NUMBER, LONG_NUMBER, DECIMAL -> Term.Type.NUMBER;
        };
    }

    /**
     * @param equality whether only equality is asked, which is all that text, and yes or no, have
     * @throws ConditionRejected if the sides are of different types, or a code is not in the column's list
     */
    static Pair compared(Term left, Term right, boolean equality) {
        if (left.type() == Term.Type.LITERAL && right.type() != Term.Type.LITERAL) {
            return new Pair(literal(right, left), right.sql());
        }
        if (right.type() == Term.Type.LITERAL) {
            ordered(left, equality);
            return new Pair(left.sql(), literal(left, right));
        }
        if (left.type() != right.type()) {
            throw ConditionRejected.at(
                    left.character(),
                    left.found() + ", beside " + right.found(),
                    "two sides of one kind" + advice(left, right));
        }
        ordered(left, equality);
        return new Pair(left.sql(), right.sql());
    }

    private static void ordered(Term term, boolean equality) {
        boolean hasOrder = switch (term.type()) {
            case NUMBER, DAY, TIME -> true;
            default -> equality;
        };
        if (!hasOrder) {
            throw ConditionRejected.at(
                    term.character(), term.found() + " and has no order", "one of =, <>, in and like");
        }
    }

    private static String advice(Term left, Term right) {
        List<Term.Type> types = List.of(left.type(), right.type());
        boolean dayAndTime = types.containsAll(List.of(Term.Type.DAY, Term.Type.TIME));
        if (dayAndTime) {
            return "; day(...) makes a day of a time";
        }
        boolean textAndNumber = types.containsAll(List.of(Term.Type.TEXT, Term.Type.NUMBER));
        return textAndNumber ? "; numbers stand beside number columns, and text in quotes beside text" : "";
    }

    private static String literal(Term of, Term literal) {
        return switch (of.type()) {
            case TEXT -> code(of, literal);
            case LITERAL -> literal.sql();
            case DAY -> day(of, literal);
            case TIME -> time(of, literal);
            default ->
                throw ConditionRejected.at(
                        of.character(),
                        of.found() + ", beside the text " + literal.sql(),
                        switch (of.type()) {
                            case YES_NO -> "the column alone, or not before it";
                            case NUMBER -> "a number without quotes";
                            default -> "two sides of one kind";
                        });
        };
    }

    private static String code(Term of, Term literal) {
        if (!of.codes().isEmpty() && !of.codes().contains(literal.literal())) {
            throw ConditionRejected.near(
                    of.character(),
                    "the code " + literal.sql() + " of \"" + of.written() + "\"",
                    "one of its codes",
                    literal.literal(),
                    of.codes());
        }
        return literal.sql();
    }

    private static String day(Term of, Term literal) {
        try {
            return "DATE '" + LocalDate.parse(literal.literal()) + "'";
        } catch (DateTimeParseException e) {
            throw ConditionRejected.at(
                    of.character(),
                    literal.sql() + " beside the day \"" + of.written() + "\"",
                    "a day as '2025-04-01'");
        }
    }

    private static String time(Term of, Term literal) {
        try {
            LocalDateTime time = LocalDateTime.parse(literal.literal().replace(' ', 'T'));
            return "TIMESTAMP '" + TIME_LITERAL.format(time) + "'";
        } catch (DateTimeParseException e) {
            throw ConditionRejected.at(
                    of.character(),
                    literal.sql() + " beside the time \"" + of.written() + "\"",
                    "a time as '2025-04-01T00:00', or day(" + of.written() + ") beside a day");
        }
    }
}
