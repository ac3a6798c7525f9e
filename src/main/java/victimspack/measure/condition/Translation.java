package victimspack.measure.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.BooleanValue;
import net.sf.jsqlparser.expression.DoubleValue;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.arithmetic.Addition;
import net.sf.jsqlparser.expression.operators.arithmetic.Multiplication;
import net.sf.jsqlparser.expression.operators.arithmetic.Subtraction;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.conditional.OrExpression;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.ComparisonOperator;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.GreaterThan;
import net.sf.jsqlparser.expression.operators.relational.GreaterThanEquals;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.expression.operators.relational.LikeExpression;
import net.sf.jsqlparser.expression.operators.relational.MinorThan;
import net.sf.jsqlparser.expression.operators.relational.MinorThanEquals;
import net.sf.jsqlparser.expression.operators.relational.NotEqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import victimspack.store.CaseColumn;

/**
 * Turns a parsed condition into checked SQL. Only the nodes named here are known; any other is refused. Nothing of the
 * file's text goes into the SQL but its literals, quoted anew.
 */
final class Translation {

    private static final Set<Class<?>> COMPARISONS = Set.of(
            EqualsTo.class,
            NotEqualsTo.class,
            GreaterThan.class,
            GreaterThanEquals.class,
            MinorThan.class,
            MinorThanEquals.class);
    private static final Set<Class<?>> ARITHMETIC = Set.of(Addition.class, Subtraction.class, Multiplication.class);

    private final Columns columns;
    private final Set<String> used = new LinkedHashSet<>();

    Translation(Columns columns) {
        this.columns = columns;
    }

    /** The columns met so far. */
    Set<String> used() {
        return used;
    }

    /** A part that must be true or false. */
    Term condition(Expression expression) {
        Term term = term(expression);
        if (!term.type().decides()) {
            throw ConditionRejected.at(
                    term.character(), term.found(), "a condition such as a comparison or a yes/no column");
        }
        return term;
    }

    private Term term(Expression node) {
        if (node instanceof AndExpression || node instanceof OrExpression) {
            return joined((BinaryExpression) node);
        }
        if (node instanceof NotExpression not) {
            Term inner = condition(not.getExpression());
            return Term.of("(NOT " + inner.sql() + ")", Term.Type.CONDITION, text(node), inner.character());
        }
        if (node instanceof ComparisonOperator comparison && COMPARISONS.contains(node.getClass())) {
            return compared(comparison);
        }
        if (node instanceof BinaryExpression arithmetic && ARITHMETIC.contains(node.getClass())) {
            return calculated(arithmetic);
        }
        if (node instanceof IsNullExpression test) {
            Term term = term(test.getLeftExpression());
            return Term.of(
                    "(" + term.sql() + (test.isNot() ? " IS NOT NULL)" : " IS NULL)"),
                    Term.Type.CONDITION,
                    text(node),
                    term.character());
        }
        return listed(node);
    }

    private Term listed(Expression node) {
        if (node instanceof InExpression in) {
            return among(in);
        }
        if (node instanceof Between between) {
            return between(between);
        }
        if (node instanceof LikeExpression like && like.getLikeKeyWord() == LikeExpression.KeyWord.LIKE) {
            return like(like);
        }
        if (node instanceof net.sf.jsqlparser.expression.Function function) {
            return called(function);
        }
        if (node instanceof ParenthesedExpressionList<?> list) {
            return bracketed(list);
        }
        return leaf(node);
    }

    private Term leaf(Expression node) {
        if (node instanceof Column column && column.getTable() == null) {
            return column(column);
        }
        if (node instanceof StringValue text) {
            return literal(text.getNotExcapedValue(), node);
        }
        if (node instanceof LongValue || node instanceof DoubleValue) {
            return Term.of(node.toString(), Term.Type.NUMBER, text(node), 1);
        }
        if (node instanceof BooleanValue truth) {
            return Term.of(truth.getValue() ? "TRUE" : "FALSE", Term.Type.YES_NO, text(node), 1);
        }
        if (node instanceof SignedExpression signed) {
            Term term = number(term(signed.getExpression()));
            return Term.of("(-" + term.sql() + ")", Term.Type.NUMBER, text(node), term.character());
        }
        throw ConditionRejected.at(1, "\"" + text(node) + "\"", "only what the reference of conditions names");
    }

    private Term bracketed(ParenthesedExpressionList<?> node) {
        Term inner = term(only(node));
        return new Term(
                "(" + inner.sql() + ")", inner.type(), inner.codes(), inner.literal(), text(node), inner.character());
    }

    private static Expression only(ExpressionList<?> list) {
        if (list.size() != 1) {
            throw ConditionRejected.at(1, "the list " + list, "one value, or a list after in");
        }
        return list.get(0);
    }

    private Term joined(BinaryExpression node) {
        Term left = condition(node.getLeftExpression());
        Term right = condition(node.getRightExpression());
        String word = node instanceof AndExpression ? " AND " : " OR ";
        return Term.of("(" + left.sql() + word + right.sql() + ")", Term.Type.CONDITION, text(node), left.character());
    }

    private Term compared(ComparisonOperator node) {
        Term left = term(node.getLeftExpression());
        Term right = term(node.getRightExpression());
        String sign = node.getStringExpression();
        Matching.Pair pair = Matching.compared(left, right, sign.equals("=") || sign.equals("<>"));
        return Term.of(
                "(" + pair.left() + " " + sign + " " + pair.right() + ")",
                Term.Type.CONDITION,
                text(node),
                left.character());
    }

    private Term calculated(BinaryExpression node) {
        Term left = number(term(node.getLeftExpression()));
        Term right = number(term(node.getRightExpression()));
        String sql = "(CAST(%s AS DECFLOAT) %s %s)".formatted(left.sql(), node.getStringExpression(), right.sql());
        return Term.of(sql, Term.Type.NUMBER, text(node), left.character());
    }

    private static Term number(Term term) {
        if (term.type() != Term.Type.NUMBER) {
            throw ConditionRejected.at(term.character(), term.found(), "a number");
        }
        return term;
    }

    private Term among(InExpression node) {
        Term left = term(node.getLeftExpression());
        if (!(node.getRightExpression() instanceof ParenthesedExpressionList<?> list) || list.isEmpty()) {
            throw ConditionRejected.at(
                    left.character(), "\"" + text(node) + "\"", "in followed by literals in brackets");
        }
        List<String> values = new ArrayList<>();
        for (Expression item : list) {
            values.add(Matching.compared(left, term(item), true).right());
        }
        String sql = "(%s %s (%s))".formatted(left.sql(), node.isNot() ? "NOT IN" : "IN", String.join(", ", values));
        return Term.of(sql, Term.Type.CONDITION, text(node), left.character());
    }

    private Term between(Between node) {
        Term term = term(node.getLeftExpression());
        String low = Matching.compared(term, term(node.getBetweenExpressionStart()), false)
                .right();
        String high = Matching.compared(term, term(node.getBetweenExpressionEnd()), false)
                .right();
        String sql = "(%s %s %s AND %s)".formatted(term.sql(), node.isNot() ? "NOT BETWEEN" : "BETWEEN", low, high);
        return Term.of(sql, Term.Type.CONDITION, text(node), term.character());
    }

    private Term like(LikeExpression node) {
        Term left = term(node.getLeftExpression());
        Term right = term(node.getRightExpression());
        if (left.type() != Term.Type.TEXT || right.type() != Term.Type.LITERAL || node.getEscape() != null) {
            throw ConditionRejected.at(
                    left.character(), "\"" + text(node) + "\"", "a text column, like, and a text with % or _");
        }
        String word = node.isNot() ? "NOT LIKE" : "LIKE";
        String sql = "(%s %s %s ESCAPE '')".formatted(left.sql(), word, right.sql());
        return Term.of(sql, Term.Type.CONDITION, text(node), left.character());
    }

    private Term called(net.sf.jsqlparser.expression.Function node) {
        List<Term> arguments = new ArrayList<>();
        ExpressionList<?> parameters = node.getParameters();
        if (parameters != null) {
            parameters.forEach(parameter -> arguments.add(term(parameter)));
        }
        int character = arguments.isEmpty() ? 1 : arguments.get(0).character();
        return Function.call(node.getName(), arguments, text(node), character);
    }

    private Term column(Column node) {
        CaseColumn column = columns.column(node.getColumnName());
        used.add(column.name());
        int character = node.getASTNode() == null ? 1 : node.getASTNode().jjtGetFirstToken().beginColumn;
        return new Term(
                Condition.quoted(column.name()),
                Matching.type(column.type()),
                column.codes(),
                "",
                column.name(),
                character);
    }

    private static Term literal(String value, Expression node) {
        String sql = "'" + value.replace("'", "''") + "'";
        return new Term(sql, Term.Type.LITERAL, List.of(), value, text(node), 1);
    }

    private static String text(Expression node) {
        return node.toString();
    }
}
