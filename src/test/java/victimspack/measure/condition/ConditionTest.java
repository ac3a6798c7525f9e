package victimspack.measure.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import victimspack.extract.schema.ColumnType;
import victimspack.store.CaseColumn;

class ConditionTest {

    private static final Columns COLUMNS = Columns.of(
            "cases",
            List.of(
                    column("flag", ColumnType.YES_NO),
                    column("other_flag", ColumnType.YES_NO),
                    column("name", ColumnType.TEXT),
                    column("status", ColumnType.CODE, "open", "closed", "re-opened"),
                    column("age", ColumnType.WHOLE_NUMBER),
                    column("seconds", ColumnType.LONG_NUMBER),
                    column("weight", ColumnType.DECIMAL),
                    column("made_at", ColumnType.TIMESTAMP),
                    column("due_on", ColumnType.DATE)));

    private static CaseColumn column(String name, ColumnType type, String... codes) {
        return new CaseColumn(name, type, List.of(codes), List.of(), "");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "accepted.csv", numLinesToSkip = 1, quoteCharacter = '`', maxCharsPerColumn = 8_192)
    void accepted(String condition, String sql, boolean holds) throws SQLException {
        Condition read = Condition.read(condition, COLUMNS);
        assertThat(read.sql()).isEqualTo("(" + sql + " IS TRUE)");
        assertThat(holds(read)).isEqualTo(holds);
    }

    /** Whether a condition holds of the one case there is; its unknown values are other_flag and weight. */
    private static boolean holds(Condition condition) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE cases AS SELECT TRUE flag, CAST(NULL AS BOOLEAN) other_flag, 'O''Hara' name, "
                            + "'open' status, 30 age, CAST(86400 AS BIGINT) seconds, CAST(NULL AS DECIMAL(38, 6)) weight, "
                            + "TIMESTAMP '2025-06-30 23:59:59' made_at, DATE '2025-07-01' due_on");
            try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM cases WHERE " + condition.sql())) {
                rows.next();
                return rows.getInt(1) == 1;
            }
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "refused.csv", numLinesToSkip = 1, quoteCharacter = '`', maxCharsPerColumn = 8_192)
    void refused(String condition, int character, String message) {
        ConditionRejected rejected =
                catchThrowableOfType(ConditionRejected.class, () -> Condition.read(condition, COLUMNS));
        assertThat(rejected).as(condition).isNotNull();
        assertThat(rejected).hasMessage(message);
        assertThat(rejected.character()).isEqualTo(character);
    }

    @Test
    void readsWhichColumnsItUses() {
        Condition condition = Condition.read("flag and (age > 17 or day(made_at) < due_on)", COLUMNS);
        assertThat(condition.columns()).containsExactlyInAnyOrder("flag", "age", "made_at", "due_on");
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 10_000})
    void manyBracketsAreRefusedBeforeParsing(int depth) {
        String condition = "(".repeat(depth) + "flag" + ")".repeat(depth);
        ConditionRejected rejected =
                catchThrowableOfType(ConditionRejected.class, () -> Condition.read(condition, COLUMNS));
        assertThat(rejected)
                .hasMessage(
                        depth == 21
                                ? "found more than 20 brackets within each other, expected fewer"
                                : "found 20004 characters, expected at most 2000");
    }

    @Test
    void linesOfAFoldedConditionAreBlanks() {
        assertThat(Condition.read("flag\n  and\tage > 17", COLUMNS).sql())
                .isEqualTo("((\"FLAG\" AND (\"AGE\" > 17)) IS TRUE)");
    }
}
