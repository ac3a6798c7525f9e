package victimspack.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.extract.source.SourceFile;
import victimspack.grade.Results;
import victimspack.job.failure.RunFailed;
import victimspack.job.work.WorkFolder;
import victimspack.measure.Counts;
import victimspack.measure.Framework;
import victimspack.pack.document.Edition;
import victimspack.pack.document.Pack;
import victimspack.publish.Placing;
import victimspack.quality.QualityReport;
import victimspack.store.Accounts;
import victimspack.store.Database;

/**
 * What a run's steps hand on. What is loaded lies in the store; what is worked out from it is worked out anew after a
 * restart, so none of it needs keeping.
 */
final class RunState {

    final RunRequest request;
    final Inputs inputs;
    final Framework framework;
    final Quarter quarter;
    final RunIdentity identity;
    final Database database;
    final Places places;
    final WorkFolder work;
    final String storeName;
    final PlannedEdition planned;
    final SealedHistory history;
    final FingerprintFolder fingerprints;

    private @Nullable List<Accounts.Account> accounts;
    private @Nullable QualityReport quality;
    private @Nullable Counts counts;
    private @Nullable Results results;
    private @Nullable Results shown;
    private @Nullable String disclosure;
    private @Nullable Pack pack;
    private @Nullable Path stage;
    private List<String> files = List.of();
    private final List<String> remarks = new ArrayList<>();

    /** @param storeName what the store's file is named by */
    RunState(RunRequest request, Prepared.Plan plan, Database database, WorkFolder work, String storeName) {
        this.request = request;
        this.inputs = plan.prepared().inputs();
        this.framework = plan.prepared().framework();
        this.quarter = plan.prepared().quarter();
        this.identity = plan.identity();
        this.database = database;
        this.places = plan.places();
        this.work = work;
        this.storeName = storeName;
        this.planned = plan.edition();
        this.history = plan.history();
        this.fingerprints = new FingerprintFolder(work);
    }

    /**
     * Reads the input files again: what was loaded must be what the identity says, or else it is not continued from.
     *
     * @throws RunFailed where a file is not what it was when the run began
     */
    void checkInputs() {
        try {
            identity.checkUnchanged(inputs.files());
        } catch (RunFailed changed) {
            work.markDone(storeName);
            throw changed;
        }
    }

    /**
     * Hears what the rows of a file were read from: a file that was another for a while, and is again what it was, can be
     * told by that alone.
     *
     * @throws RunFailed where that is not what the identity says
     */
    void loadedFrom(SourceFile file, String sha256) {
        if (!sha256.equals(identity.inputs().get(file.name()))) {
            throw changed(file);
        }
    }

    /** Says that rows were loaded from a file that was changed; its store is not continued from. */
    RunFailed changed(SourceFile file) {
        work.markDone(storeName);
        return RunIdentity.changed(file.name());
    }

    List<Accounts.Account> accounts() {
        return Objects.requireNonNull(accounts, "reconcile comes first");
    }

    void accounts(List<Accounts.Account> made) {
        accounts = made;
    }

    QualityReport quality() {
        return Objects.requireNonNull(quality, "judge comes first");
    }

    void quality(QualityReport made) {
        quality = made;
    }

    Counts counts() {
        return Objects.requireNonNull(counts, "measure comes first");
    }

    void counts(Counts made) {
        counts = made;
    }

    Results results() {
        return Objects.requireNonNull(results, "grade comes first");
    }

    void results(Results made) {
        results = made;
    }

    /** What the pack may show of the results. */
    Results shown() {
        return Objects.requireNonNull(shown, "disclose comes first");
    }

    void shown(Results made) {
        shown = made;
    }

    /** What was hidden of a public pack, in words; empty of a restricted one. */
    Optional<String> disclosure() {
        return Optional.ofNullable(disclosure);
    }

    void disclosure(String words) {
        disclosure = words;
    }

    Pack pack() {
        return Objects.requireNonNull(pack, "compose comes first");
    }

    void pack(Pack made) {
        pack = made;
    }

    /** Where the pack is made before it is placed. */
    Path stage() {
        return Objects.requireNonNull(stage, "write comes first");
    }

    void stage(Path made) {
        stage = made;
    }

    /** Leaves nothing of a pack that was not placed. */
    void dropStage() throws IOException {
        if (stage != null) {
            Placing.discard(stage);
        }
    }

    List<String> files() {
        return files;
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    void remark(String made) {
        remarks.add(made);
    }

    void files(List<String> made) {
        files = made;
    }

    Edition edition() {
        return new Edition(
                request.audience(), request.sealBy().isEmpty(), request.sealBy().orElse(null), planned.reasons());
    }
}
