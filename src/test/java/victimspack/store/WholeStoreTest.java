package victimspack.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeStoreTest {

    @TempDir
    Path folder;

    @Test
    void givesNoConnectionToAStoreThatWasGivenUp() throws SQLException {
        try (Database database = Database.open(folder.resolve("store"), Optional.empty())) {
            MVStore file = fileOf(database);
            MVStoreException full = new MVStoreException(0, "No space left on device");
            assertThatThrownBy(() -> file.panic(full)).isSameAs(full);

            assertThatThrownBy(() -> database.dataSource().getConnection())
                    .isInstanceOf(SQLException.class)
                    .hasMessage("the store was given up")
                    .hasCause(full);
        }
    }

    private static MVStore fileOf(Database database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            return session.getDatabase().getStore().getMvStore();
        }
    }
}
