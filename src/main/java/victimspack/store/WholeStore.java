package victimspack.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections to a store that can still be written. Once H2 has given its file up, such as on a full disk, a transaction that
 * is begun may never end: it waits, at work, for a state that does not come any more.
 */
final class WholeStore extends DelegatingDataSource {

    private volatile @Nullable MVStore file;

    WholeStore(DataSource connections) {
        super(connections);
    }

    /** @throws SQLException with what broke the store, where it is broken */
    @Override
    public Connection getConnection() throws SQLException {
        MVStore known = file;
        MVStoreException fault = known == null ? null : known.getPanicException();
        if (fault != null) {
            throw new SQLException("the store was given up", fault);
        }
        Connection connection = super.getConnection();
        if (known == null && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
            file = session.getDatabase().getStore().getMvStore();
        }
        return connection;
    }
}
