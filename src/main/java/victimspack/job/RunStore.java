package victimspack.job;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import victimspack.job.Prepared.Plan;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.SystemFault;
import victimspack.job.failure.WithoutValues;
import victimspack.job.work.StoreKey;
import victimspack.job.work.TemporaryFiles;
import victimspack.job.work.WorkFolder;
import victimspack.store.Database;

/** The store in the work folder that a run loads its extracts into. */
final class RunStore {

    private final RunRequest request;
    private final Progress progress;

    RunStore(RunRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Does work in the store of a plan, whose work folder nobody else may hold meanwhile. Where the work ends well the store
     * goes; where it does not, the next run continues in it.
     */
    <T> T with(Plan plan, Function<RunState, T> work) {
        try (WorkFolder folder = WorkFolder.hold(request.work())) {
            TemporaryFiles.lieIn(folder);
            Optional<String> key = key(folder);
            String store = StoreKey.storeName(plan.identity().hash(), request.storeKey(), key);
            folder.dropStoresBut(store);
            T result;
            try (Database database = whole(folder, store, key)) {
                result = work.apply(new RunState(request, plan, database, folder, store));
            }
            folder.dropStores();
            return result;
        } catch (IOException e) {
            throw SystemFault.inWorkFolder(request.work(), e);
        }
    }

    /** The identity's store; what is damaged is thrown away, since all that lies in it can be loaded again. */
    private Database whole(WorkFolder folder, String store, Optional<String> key) throws IOException {
        Database found = Database.open(folder.store(store), key);
        if (!damaged(found)) {
            return found;
        }
        found.close();
        folder.dropStores();
        progress.told("The store that an earlier run left in %s was damaged; the extracts were loaded anew."
                .formatted(request.work()));
        return Database.open(folder.store(store), key(folder));
    }

    /** Where the key was random and went with the stores, another. */
    private Optional<String> key(WorkFolder folder) throws IOException {
        return StoreKey.of(folder, request.storeKey(), System::getenv);
    }

    private boolean damaged(Database store) {
        try {
            return store.isDamaged();
        } catch (RuntimeException e) {
            store.close();
            throw SystemFault.sentence(e, request.work())
                    .<RuntimeException>map(sentence -> new RunFailed(sentence, WithoutValues.of(e)))
                    .orElse(e);
        }
    }
}
