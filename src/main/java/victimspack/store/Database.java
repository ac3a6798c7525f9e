package victimspack.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The run's store: one H2 file that holds the rows and the job's own records, so that a chunk's rows and its checkpoint
 * are kept or lost together.
 */
public final class Database implements AutoCloseable {

    static {
        // H2 would look each value up among those it made before, which costs more than to make it: a block has each
        // text once.
        System.setProperty("h2.objectCache", "false");
    }

    /**
     * Rows are read in their order, so that hardly a page is read twice soon: what is kept of them is moved about by each
     * collection of garbage, and no more than an eighth of a small heap is given to it.
     */
    private static final long CACHE_KIB =
            Math.min(16 * 1024, Runtime.getRuntime().maxMemory() / 8 / 1024);

    /** H2 would write what fails, values included, to a file that is not encrypted. */
    private static final String QUIET = ";TRACE_LEVEL_FILE=0";

    /**
     * A page is decrypted in sectors of 4 KiB: in small pages most of what is decrypted would belong to others. To pack pages
     * would cost more than to decrypt them as they are.
     */
    private static final String PAGES = ";PAGE_SIZE=65536";

    /** H2 is not to write of its own accord, as it would in the midst of a transaction: {@link #keep} says when. */
    private static final String WHEN_TOLD = ";WRITE_DELAY=" + Integer.MAX_VALUE;

    /**
     * The store lives as long as one pack's making: what H2 would write anew to save room, while it runs or as it closes, is
     * written for nothing.
     */
    private static final String UNTIDIED = ";AUTO_COMPACT_FILL_RATE=0;MAX_COMPACT_TIME=0";

    /** H2 would sort many rows in a temporary file, which is encrypted by nothing: no query gives more than memory holds. */
    private static final String IN_MEMORY = ";MAX_MEMORY_ROWS=" + Integer.MAX_VALUE;

    private static final Set<Integer> DAMAGE =
            Set.of(ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.FILE_VERSION_ERROR_1);

    private static final int CONNECTIONS = 8;
    private static final String PLAIN = "file:";
    private static final String OWNER = "store";
    private static final String READER = "reader";

    private final String place;
    private final Path file;
    private final JdbcConnectionPool pool;
    private final DataSource connections;

    private Database(String place, Path file) {
        this.place = place;
        this.file = file;
        this.pool = JdbcConnectionPool.create(
                url() + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=" + CACHE_KIB + PAGES + WHEN_TOLD + UNTIDIED + IN_MEMORY
                        + QUIET,
                OWNER,
                OWNER);
        pool.setMaxConnections(CONNECTIONS);
        this.connections = new WholeStore(pool);
    }

    /**
     * Opens the store, which is made if it does not exist.
     *
     * @param file path of the store without H2's ending
     * @param key  what the file is encrypted with (AES), in ASCII; empty where it is not encrypted
     */
    public static Database open(Path file, Optional<String> key) {
        return new Database(key.map(EncryptedPath::prefix).orElse(PLAIN), file.toAbsolutePath());
    }

    private String url() {
        return "jdbc:h2:" + place + file;
    }

    /** Whether the file is there and does not hold what was written to it, or is encrypted with another key. */
    public boolean isDamaged() {
        try (Connection connection = connections.getConnection()) {
            return connection.isClosed();
        } catch (SQLException e) {
            if (saysDamaged(e)) {
                return true;
            }
            throw new UncategorizedSQLException("opening the store", null, e);
        }
    }

    /** Whether a fault says that a store's file is damaged. */
    public static boolean saysDamaged(Throwable fault) {
        return fault instanceof SQLException sql && DAMAGE.contains(sql.getErrorCode());
    }

    /** Where connections come from; the job keeps its records through it too. */
    public DataSource dataSource() {
        return connections;
    }

    /** Work on a connection that may read and nothing else. */
    public interface Reading<T> {
        T read(Connection connection) throws SQLException;
    }

    /** Work on several such connections. */
    public interface ReadingSideBySide<T> {
        T read(List<Connection> connections) throws SQLException;
    }

    /** Does work as a user who has no right but to read: the second wall behind checked conditions. */
    public <T> T reading(Reading<T> work) {
        return readingSideBySide(1, connections -> work.read(connections.get(0)));
    }

    /**
     * The same with several connections, each for one thread.
     *
     * @param number how many, at least one
     */
    public <T> T readingSideBySide(int number, ReadingSideBySide<T> work) {
        JdbcTemplate jdbc = jdbc();
        jdbc.execute("CREATE USER IF NOT EXISTS %s PASSWORD '%s'".formatted(READER, READER));
        jdbc.execute("GRANT SELECT ON SCHEMA public TO " + READER);
        try {
            return readingSideBySide(number, List.of(), work);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("reading the store", null, e);
        }
    }

    private <T> T readingSideBySide(int more, List<Connection> opened, ReadingSideBySide<T> work) throws SQLException {
        if (more == 0) {
            return work.read(opened);
        }
        try (Connection connection = DriverManager.getConnection(url(), READER, READER)) {
            List<Connection> open =
                    Stream.concat(opened.stream(), Stream.of(connection)).toList();
            return readingSideBySide(more - 1, open, work);
        }
    }

    /** Brings to the disk what is written, at a moment at which no other thread writes. */
    public void keep() {
        jdbc().execute("CHECKPOINT");
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(connections);
    }

    @Override
    public void close() {
        pool.dispose();
        if (!place.equals(PLAIN)) {
            EncryptedPath.forget(place);
        }
    }
}
