package victimspack.measure.count;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import victimspack.extract.Quarter;
import victimspack.extract.schema.Extract;
import victimspack.measure.Counts;
import victimspack.measure.Framework;
import victimspack.measure.framework.Frameworks;
import victimspack.store.CaseTable;
import victimspack.store.Cases;
import victimspack.store.Supply;

/** Case tables in memory, empty at first, and what the framework victims-strategy counts of them. */
final class CaseStore implements AutoCloseable {

    static final Framework FRAMEWORK = Frameworks.builtIn("victims-strategy");
    static final Quarter FIRST = new Quarter(2025, 1);
    static final Quarter SECOND = new Quarter(2025, 2);

    private final Connection connection;

    private CaseStore(Connection connection) {
        this.connection = connection;
    }

    static CaseStore empty() throws SQLException {
        CaseStore store = new CaseStore(DriverManager.getConnection("jdbc:h2:mem:"));
        for (CaseTable table : CaseTable.values()) {
            store.execute(CaseTables.sql(Cases.of(table)));
        }
        return store;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void insert(CaseTable table, String columns, String... rows) throws SQLException {
        for (String row : rows) {
            execute("INSERT INTO %s (%s) VALUES (%s)".formatted(table.storeName(), columns, row));
        }
    }

    Counts count() throws SQLException {
        return count(List.of(FIRST, SECOND), everything());
    }

    Counts count(List<Quarter> quarters, Supply supply) throws SQLException {
        return Counter.count(List.of(connection), FRAMEWORK, quarters, supply);
    }

    /** Every file, and every column that a case table needs. */
    static Supply everything() {
        Set<String> items = new HashSet<>();
        for (Extract extract : Extract.values()) {
            items.add(extract.tableName());
        }
        for (CaseTable table : CaseTable.values()) {
            table.columns().forEach(column -> items.addAll(column.needs()));
        }
        return new Supply(items);
    }

    static Supply without(String... missing) {
        Set<String> items = new HashSet<>(everything().items());
        items.removeAll(Set.of(missing));
        return new Supply(items);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
