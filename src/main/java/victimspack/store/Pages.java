package victimspack.store;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads tables in the order of their rows' positions, a page at a time: a cursor that stays open while rows are written
 * outlives what it reads. A page is read while the one before it is worked on.
 */
final class Pages {

    private final JdbcTemplate jdbc;

    Pages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Hands out every row, all in this thread.
     *
     * @param columns what to read besides the position, which comes first
     * @param table   a table of rows, named r
     * @param joined  what is joined to it
     * @param row     makes something of a row, in another thread
     */
    <T> void read(String columns, String table, String joined, RowMapper<T> row, Consumer<T> reader) {
        String page = "SELECT r.position, %s FROM %s r %s WHERE r.position BETWEEN ? AND ? ORDER BY r.position"
                .formatted(columns, table, joined);
        Iterator<Portions.Portion> portions =
                Portions.of(jdbc, table, "position").iterator();
        // The first has nothing to be worked on meanwhile.
        CompletableFuture<List<T>> next =
                portions.hasNext() ? CompletableFuture.completedFuture(page(page, row, portions.next())) : null;
        while (next != null) {
            List<T> rows = rows(next);
            next = portions.hasNext() ? ahead(page, row, portions.next()) : null;
            rows.forEach(reader);
        }
    }

    private <T> CompletableFuture<List<T>> ahead(String page, RowMapper<T> row, Portions.Portion portion) {
        return CompletableFuture.supplyAsync(() -> page(page, row, portion));
    }

    private <T> List<T> page(String page, RowMapper<T> row, Portions.Portion portion) {
        return jdbc.query(page, row, portion.first(), portion.last());
    }

    private static <T> List<T> rows(CompletableFuture<List<T>> read) {
        try {
            return read.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw e;
        }
    }
}
