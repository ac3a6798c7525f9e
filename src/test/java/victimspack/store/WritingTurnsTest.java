package victimspack.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may write to the store when, and when what is written lies on the disk. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class WritingTurnsTest {

    @TempDir
    Path folder;

    private Database database;
    private WritingTurns turns;
    private TransactionTemplate chunk;
    private TransactionTemplate step;
    private final List<String> order = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("store"), Optional.empty());
        database.jdbc().execute("CREATE TABLE written (number INT)");
        database.keep();
        turns = new WritingTurns(database);
        chunk = new TransactionTemplate(turns.ofChunks());
        step = new TransactionTemplate(turns);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Starts a chunk in another thread, and comes back once that waits for its turn. */
    private FutureTask<Void> anotherChunkThatWaits() {
        FutureTask<Void> task = new FutureTask<>(
                () -> {
                    writesAChunk("another");
                },
                null);
        Thread thread = new Thread(task, "another chunk");
        thread.start();
        while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(order).doesNotContain("another");
        return task;
    }

    private void writesAChunk(String name) {
        chunk.executeWithoutResult(status -> {
            turns.await();
            order.add(name);
            database.jdbc().update("INSERT INTO written VALUES (1)");
        });
    }

    @Test
    void aChunkWaitsForTheTransactionOfTheChunkBeforeIt() throws Exception {
        FutureTask<Void> another = chunk.execute(status -> {
            turns.await();
            FutureTask<Void> waits = anotherChunkThatWaits();
            // It has its turn already.
            turns.await();
            order.add("first");
            return waits;
        });
        another.get();
        assertThat(order).containsExactly("first", "another");
    }

    @Test
    void aChunkWaitsForTheWholeTransactionOfAStep() throws Exception {
        FutureTask<Void> another = step.execute(status -> {
            FutureTask<Void> waits = anotherChunkThatWaits();
            order.add("step");
            return waits;
        });
        another.get();
        assertThat(order).containsExactly("step", "another");
    }

    @Test
    void aTransactionThatBreaksGivesItsTurnBack() throws Exception {
        for (PlatformTransactionManager transactions : List.of(turns, turns.ofChunks())) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                        turns.await();
                        database.jdbc().update("INSERT INTO written VALUES (2)");
                        throw new IllegalStateException("broken off");
                    }));
        }
        inAnotherThread(() -> writesAChunk("another"));
        assertThat(written(database)).as("what broke is rolled back").isEqualTo(1);
    }

    @Test
    void aTransactionThatCannotBeginTakesNoTurn() throws Exception {
        database.close();
        assertThatExceptionOfType(CannotCreateTransactionException.class)
                .isThrownBy(() -> step.executeWithoutResult(status -> {}));
        inAnotherThread(() -> assertThatExceptionOfType(CannotCreateTransactionException.class)
                .isThrownBy(() -> step.executeWithoutResult(status -> {})));
    }

    @Test
    void outsideATransactionThereIsNoTurnToWaitFor() throws Exception {
        turns.await();
        inAnotherThread(() -> writesAChunk("another"));
        assertThat(order).containsExactly("another");
    }

    private static void inAnotherThread(Runnable work) throws Exception {
        FutureTask<Void> task = new FutureTask<>(work, null);
        new Thread(task).start();
        task.get();
    }

    @Test
    void theStoreReachesTheDiskBetweenTransactions() throws IOException {
        for (int i = 1; i < WritingTurns.KEPT_EVERY; i++) {
            writesAChunk("chunk");
        }
        assertThat(onTheDisk()).isZero();
        writesAChunk("chunk");
        assertThat(onTheDisk()).isEqualTo(WritingTurns.KEPT_EVERY);
    }

    /** What a process that is killed now leaves. */
    private int onTheDisk() throws IOException {
        Files.copy(folder.resolve("store.mv.db"), folder.resolve("left.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        try (Database left = Database.open(folder.resolve("left"), Optional.empty())) {
            return written(left);
        }
    }

    private static int written(Database store) {
        Integer rows = store.jdbc().queryForObject("SELECT COUNT(*) FROM written", Integer.class);
        return rows == null ? 0 : rows;
    }
}
