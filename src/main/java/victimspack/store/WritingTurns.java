package victimspack.store;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions of which one at a time writes to the store, and between which it is kept on the disk. H2 takes its tables
 * to the disk one after another: a process killed while a second thread writes would leave half of that thread's
 * transaction, and no trace that it is half.
 */
public final class WritingTurns extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    /** How many transactions may have to be done again after a kill. */
    static final int KEPT_EVERY = 20;

    private final transient Database database;
    private final ReentrantLock turn = new ReentrantLock();
    private int written;

    public WritingTurns(Database database) {
        super(database.dataSource());
        this.database = database;
    }

    /** The transactions of chunks, which are read and judged side by side, and are to wait for their turn before they write. */
    public PlatformTransactionManager ofChunks() {
        return new JdbcTransactionManager(database.dataSource());
    }

    /** Waits for the turn of the chunk whose transaction is under way, which has it until that ends. */
    public void await() {
        if (turn.isHeldByCurrentThread() || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        turn.lock();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                end();
            }
        });
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        turn.lock();
        try {
            super.doBegin(transaction, definition);
        } catch (RuntimeException | Error e) {
            turn.unlock();
            throw e;
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        try {
            super.doCleanupAfterCompletion(transaction);
        } finally {
            end();
        }
    }

    private void end() {
        try {
            written++;
            if (written % KEPT_EVERY == 0) {
                database.keep();
            }
        } finally {
            turn.unlock();
        }
    }
}
