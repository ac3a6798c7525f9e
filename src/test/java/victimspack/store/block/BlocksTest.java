package victimspack.store.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import victimspack.store.Database;

class BlocksTest {

    private static final String TABLE = "row_things";

    /** So many that there are several blocks. */
    private static final int ROWS = 2 * Blocks.MOST_ROWS + 5;

    @TempDir
    private Path folder;

    private final JdbcDataSource store = new JdbcDataSource();
    private JdbcTemplate jdbc;
    private Blocks blocks;

    @BeforeEach
    void open() {
        store.setUrl("jdbc:h2:" + folder.resolve("store") + ";DB_CLOSE_DELAY=-1");
        jdbc = new JdbcTemplate(store);
        blocks = blocks(jdbc);
        blocks.create();
    }

    private static Blocks blocks(JdbcTemplate jdbc) {
        Map<String, CellType> columns = new LinkedHashMap<>();
        columns.put("position", CellType.BIGINT);
        columns.put("name", CellType.TEXT);
        columns.put("amount", CellType.INTEGER);
        return new Blocks(jdbc, TABLE, columns, Map.of("_said", CellType.TEXT));
    }

    @AfterEach
    void close() {
        jdbc.execute("SHUTDOWN");
    }

    private static long position(int row) {
        return 10L * row;
    }

    private static List<@Nullable Object> row(int row, @Nullable String name) {
        return Arrays.asList(position(row), name, row);
    }

    private void fill() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(row(row, row % 3 == 0 ? null : "n" + row % 7));
        }
        blocks.write(blocks.lay(rows));
    }

    private List<String> rows(String sql) {
        return jdbc.query(sql, (row, n) -> {
            List<String> cells = new ArrayList<>();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                cells.add(row.getString(column));
            }
            return String.join(" ", cells.stream().map(String::valueOf).toList());
        });
    }

    @Test
    void aTableOfBlocksIsReadBySqlLikeAnyOther() {
        fill();

        assertThat(rows("SELECT COUNT(*), SUM(amount), COUNT(name), MIN(position), MAX(position) FROM row_things"))
                .containsExactly("2005 2009010 1336 0 20040");
        assertThat(rows("SELECT * FROM row_things WHERE position BETWEEN 9975 AND 10021 ORDER BY position"))
                .containsExactly(
                        "9980 n4 998 null",
                        "9990 null 999 null",
                        "10000 n6 1000 null",
                        "10010 n0 1001 null",
                        "10020 null 1002 null");
        assertThat(rows("SELECT amount FROM row_things WHERE position = 20040")).containsExactly("2004");
        assertThat(rows("SELECT amount FROM row_things WHERE position IN (5, 10, 19990)"))
                .containsExactly("1", "1999");
        assertThat(rows("SELECT amount FROM row_things WHERE position > 20030")).containsExactly("2004");
        assertThat(rows("SELECT amount FROM row_things WHERE position > 20040")).isEmpty();
        assertThat(rows("SELECT amount FROM row_things WHERE position < NULL")).isEmpty();
        assertThat(rows("SELECT amount FROM row_things ORDER BY amount DESC LIMIT 2"))
                .containsExactly("2004", "2003");
        assertThat(
                        rows(
                                "SELECT a.amount, b.amount FROM row_things a LEFT JOIN row_things b ON b.position = a.position + 5 LIMIT 1"))
                .containsExactly("0 null");
    }

    @Test
    void whatIsTakenAwayIsSeenNoMore() {
        fill();

        Blocks.remove(jdbc, TABLE, List.of(20_040L, 0L, 9_990L, 7L, 99_999L));
        Blocks.remove(jdbc, TABLE, List.of(10L, 0L));

        assertThat(rows("SELECT COUNT(*) FROM row_things")).containsExactly("2001");
        assertThat(rows("SELECT COUNT(amount), MIN(position), MAX(position) FROM row_things"))
                .containsExactly("2001 20 20030");
        assertThat(rows("SELECT amount FROM row_things WHERE position IN (9980, 9990, 10000)"))
                .containsExactly("998", "1000");
    }

    @Test
    void aRowKeepsWhatItWasToldWhenOthersOfItsBlockAreToldMore() {
        fill();
        Told told = told();
        told.tell(10, List.of("first"));
        told.tell(20_000, List.of("far"));
        told.flush();

        told = told();
        told.tell(20, List.of("second"));
        told.flush();

        assertThat(rows("SELECT position, _said FROM row_things WHERE _said IS NOT NULL"))
                .containsExactly("10 first", "20 second", "20000 far");
    }

    private Told told() {
        return new Told(jdbc, TABLE, Map.of("_said", CellType.TEXT));
    }

    @Test
    void aRowThatIsNotThereCannotBeTold() {
        fill();
        Told told = told();

        assertThatThrownBy(() -> told.tell(15, List.of("nobody")))
                .hasMessage("no row of row_things has the position 15");
    }

    @Test
    void aStoreThatIsOpenedAgainHasTheSameRows() {
        fill();
        List<String> before = rows("SELECT * FROM row_things");
        jdbc.execute("SHUTDOWN");

        blocks(jdbc).create();

        assertThat(rows("SELECT * FROM row_things")).isEqualTo(before).hasSize(ROWS);
    }

    @Test
    void nothingOfATransactionThatFailsIsLeft() throws Exception {
        fill();
        try (Connection connection = store.getConnection()) {
            connection.setAutoCommit(false);
            JdbcTemplate inside = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            Blocks more = blocks(inside);
            more.write(more.lay(List.of(row(ROWS, "more"))));
            assertThat(inside.queryForObject("SELECT COUNT(*) FROM row_things", Long.class))
                    .isEqualTo(ROWS + 1);
            connection.rollback();
        }

        assertThat(rows("SELECT COUNT(*) FROM row_things")).containsExactly("2005");
    }

    @Test
    void aByteThatIsNotWhatWasWrittenIsFound() {
        fill();
        byte[] names = jdbc.queryForObject(
                "SELECT _1 FROM loaded_row_things WHERE _shelf = ?", byte[].class, Shelves.key(9990, 0));
        names[names.length / 2] ^= 1;
        jdbc.update("UPDATE loaded_row_things SET _1 = ? WHERE _shelf = ?", names, Shelves.key(9990, 0));

        assertThat(rows("SELECT COUNT(amount) FROM row_things")).containsExactly("2005");
        assertThatThrownBy(() -> rows("SELECT COUNT(name) FROM row_things"))
                .rootCause()
                .satisfies(fault -> assertThat(Database.saysDamaged(fault)).isTrue());
        assertThatThrownBy(() -> new BlockReader(jdbc, TABLE, Map.of("name", CellType.TEXT)).read(block -> {}))
                .rootCause()
                .satisfies(fault -> assertThat(Database.saysDamaged(fault)).isTrue());
    }

    /** H2 takes a mebibyte for a cell. */
    @Test
    void rowsOfLongTextsLieInSmallerBlocks() {
        String text = "x".repeat(300_000);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int row = 0; row < 20; row++) {
            rows.add(row(row, text + row));
        }

        blocks.write(blocks.lay(rows));

        assertThat(Blocks.entries(jdbc, TABLE)).hasSizeBetween(7, 10);
        assertThat(rows("SELECT COUNT(*), SUM(LENGTH(name)) FROM row_things")).containsExactly("20 6000030");
    }

    @Test
    void blocksAreReadAsTheyLie() {
        fill();
        Blocks.remove(jdbc, TABLE, List.of(10L));
        Map<String, CellType> columns = new LinkedHashMap<>();
        columns.put("amount", CellType.INTEGER);
        columns.put("name", CellType.TEXT);
        List<String> read = new ArrayList<>();

        new BlockReader(jdbc, TABLE, columns).read(block -> {
            for (int row = 0; row < block.rows(); row++) {
                if (block.stands(row)) {
                    read.add(block.position(row) + " " + block.number(0, row) + " " + block.object(1, row));
                }
            }
        });

        assertThat(read).isEqualTo(rows("SELECT position, amount, name FROM row_things"));
    }

    @Test
    void rowsAreNotChangedBySql() {
        fill();

        for (String change : List.of(
                "INSERT INTO row_things VALUES (1, 'a', 1, NULL)",
                "UPDATE row_things SET name = 'a'",
                "DELETE FROM row_things",
                "TRUNCATE TABLE row_things",
                "CREATE INDEX more ON row_things (name)")) {
            assertThatThrownBy(() -> jdbc.execute(change))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("ROW_THINGS");
        }
        assertThat(rows("SELECT COUNT(*), COUNT(name) FROM row_things")).containsExactly("2005 1336");
    }
}
