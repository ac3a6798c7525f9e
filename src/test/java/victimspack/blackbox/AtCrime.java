package victimspack.blackbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.h2.api.ErrorCode;
import org.h2.api.Trigger;
import org.h2.message.DbException;

/**
 * Disturbs the writing of the block that holds one row of the crimes, in the midst of a chunk: as a trigger of the store's
 * own, which the program knows nothing of.
 */
public abstract class AtCrime implements Trigger {

    /** Of the first file, whose rows' positions are their lines; a block is known by its last one. */
    private static final long LINE = 30;

    /** A block's cells lie on as many shelves at most; of those that there are the first is disturbed. */
    private static final long SHELVES = 256;

    /** Plants the disturbance in a store whose tables are there. */
    static void plant(String url, String password, Class<? extends AtCrime> what) throws SQLException {
        change(
                url,
                password,
                "CREATE TRIGGER at_crime BEFORE INSERT ON loaded_row_crimes FOR EACH ROW CALL '%s'"
                        .formatted(what.getName()));
    }

    static void remove(String url, String password) throws SQLException {
        change(url, password, "DROP TRIGGER at_crime");
    }

    private static void change(String url, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "store", password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] row) throws SQLException {
        long shelf = ((Number) row[0]).longValue();
        if (shelf / SHELVES >= LINE && shelf % SHELVES == 0) {
            disturb(row);
        }
    }

    abstract void disturb(Object[] row) throws SQLException;

    /** Fails, in words that quote the whole row, as a database may. */
    public static final class Fails extends AtCrime {
        @Override
        void disturb(Object[] row) throws SQLException {
            String cells = Arrays.stream(row)
                    .map(cell -> cell instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : "" + cell)
                    .collect(Collectors.joining(", "));
            throw new SQLException("no place for " + cells);
        }
    }

    /** Says so and waits to be killed. */
    public static final class Waits extends AtCrime {
        @Override
        void disturb(Object[] row) throws SQLException {
            System.out.println("in a chunk");
            try {
                System.in.read();
            } catch (IOException e) {
                throw new SQLException(e);
            }
        }
    }

    /** Finds the store damaged. */
    public static final class FindsDamage extends AtCrime {
        @Override
        void disturb(Object[] row) {
            throw DbException.get(ErrorCode.FILE_CORRUPTED_1, "chunk 7");
        }
    }

    /** Says so and waits until the process has been asked to end, and waits for its own end. */
    public static final class WaitsToBeStopped extends AtCrime {
        @Override
        void disturb(Object[] row) {
            System.out.println("in a chunk");
            while (Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(
                            thread -> thread.getName().equals("stop") && thread.getState() == Thread.State.WAITING)) {
                Thread.onSpinWait();
            }
        }
    }
}
