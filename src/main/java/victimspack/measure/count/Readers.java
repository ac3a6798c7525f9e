package victimspack.measure.count;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Connections that read scans side by side: each takes the next that waits once it has read one. */
final class Readers {

    private Readers() {}

    /**
     * Reads scans to their ends.
     *
     * @param connections at least one; as many threads read
     */
    static void read(List<Scan> scans, List<Connection> connections) throws SQLException {
        Queue<Scan> waiting = new ConcurrentLinkedQueue<>(scans);
        ExecutorService threads = Executors.newFixedThreadPool(connections.size());
        try {
            List<? extends Future<?>> readers = connections.stream()
                    .map(connection -> threads.submit(() -> {
                        read(waiting, connection);
                        return true;
                    }))
                    .toList();
            for (Future<?> reader : readers) {
                await(reader);
            }
        } finally {
            waiting.clear();
            threads.shutdown();
        }
    }

    private static void read(Queue<Scan> waiting, Connection connection) throws SQLException {
        stream(connection, true);
        try {
            for (Scan scan = waiting.poll(); scan != null; scan = waiting.poll()) {
                scan.read(connection);
            }
        } finally {
            stream(connection, false);
        }
    }

    /** H2 keeps a whole result before its first row is read, unless told to make rows as they are asked for. */
    private static void stream(Connection connection, boolean on) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LAZY_QUERY_EXECUTION " + (on ? 1 : 0));
        }
    }

    private static void await(Future<?> reader) throws SQLException {
        try {
            reader.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while rows were counted", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof SQLException fault) {
                throw fault;
            }
            throw new IllegalStateException("rows could not be counted", failed.getCause());
        }
    }
}
