package victimspack.store;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The run's store: one H2 file that holds the rows and the job's own records, so that a chunk's rows and its checkpoint
 * are kept or lost together.
 */
public final class Database implements AutoCloseable {

    private final JdbcConnectionPool pool;

    private Database(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /**
     * Opens the store, which is made if it does not exist.
     *
     * @param file path of the store without H2's ending
     * @param key  what the file is encrypted with (AES); empty where it is not
     */
    public static Database open(Path file, Optional<String> key) {
        String url = "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=%d%s"
                .formatted(file.toAbsolutePath(), CACHE_KIB, key.isPresent() ? ";CIPHER=AES" : "");
        String password = key.map(secret -> secret + " store").orElse("store");
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "store", password);
        pool.setMaxConnections(8);
        return new Database(pool);
    }

    /** Encrypted pages are dear to read twice: the cache is given room. */
    private static final int CACHE_KIB = 128 * 1024;

    /** Where connections come from; the job keeps its records through it too. */
    public DataSource dataSource() {
        return pool;
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(pool);
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
