package victimspack.job;

import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import victimspack.extract.Quarter;
import victimspack.extract.row.Placement;
import victimspack.extract.row.RawRow;
import victimspack.extract.row.RowRules;
import victimspack.extract.schema.Extract;
import victimspack.extract.source.Source;
import victimspack.grade.Grader;
import victimspack.job.failure.RunRejected;
import victimspack.job.failure.WithoutValues;
import victimspack.measure.Reads;
import victimspack.measure.count.Counter;
import victimspack.measure.count.UnreadFigures;
import victimspack.pack.PackBuilder;
import victimspack.pack.document.Provenance;
import victimspack.pack.written.Material;
import victimspack.publish.SideBySide;
import victimspack.quality.DataQuality;
import victimspack.quality.GateFinding;
import victimspack.quality.QualityPage;
import victimspack.quality.QualityReport;
import victimspack.quality.QuarantineFiles;
import victimspack.store.AcceptedRows;
import victimspack.store.Accounts;
import victimspack.store.CaseMaking;
import victimspack.store.RowTables;
import victimspack.store.RowWriter;
import victimspack.store.Settling;
import victimspack.store.Supply;
import victimspack.store.WritingTurns;

/** What each step does, by calling the package whose work it is. */
final class Steps {

    /** How many case tables are read at once: enough for what one machine's processors can work out. */
    private static final int READERS = 2;

    private final RunState run;
    private final Accounts accounts;
    private final Publishing publishing;
    private final Progress progress;
    private final WritingTurns turns;
    private final Disclosing disclosing;

    Steps(RunState run, Progress progress, WritingTurns turns) {
        this.turns = turns;
        this.run = run;
        this.progress = progress;
        this.accounts = new Accounts(run.database);
        this.publishing = new Publishing(run);
        this.disclosing = new Disclosing(run);
    }

    void prepare() {
        new RowTables(run.database)
                .create(run.inputs.schemas(), run.inputs.context().asOf());
        run.inputs
                .sources()
                .forEach((extract, source) ->
                        source.files().forEach(file -> accounts.open(extract, file.index(), file.name())));
    }

    /** @param ahead how many rows are read while as many before them are worked on */
    ItemReader<RawRow> reader(Extract extract, String step, int ahead) {
        return new ExtractReader(run.inputs.sources().get(extract), run, step, progress, turns, ahead);
    }

    ItemProcessor<RawRow, Placement> rules(Extract extract) {
        Source source = run.inputs.sources().get(extract);
        return source == null
                ? row -> {
                    throw new IllegalStateException(extract + " was not supplied");
                }
                : judging(new RowRules(source, run.inputs.context()));
    }

    ItemWriter<Placement> writer(Extract extract) {
        RowWriter writer = new RowWriter(run.database, run.inputs.schema(extract));
        return chunk -> {
            try {
                RowWriter.Laid laid = writer.lay(chunk.getItems());
                turns.await();
                laid.write();
            } catch (RuntimeException e) {
                throw WithoutValues.of(e);
            }
        };
    }

    private static ItemProcessor<RawRow, Placement> judging(RowRules rules) {
        return row -> {
            try {
                return rules.classify(row);
            } catch (RuntimeException e) {
                throw WithoutValues.of(e);
            }
        };
    }

    void reconcile() {
        run.checkInputs();
        Settling settling = new Settling(run.database);
        run.inputs.sources().keySet().forEach(settling::settle);
        new CaseMaking(run.database).make(run.inputs.extras());
        List<Accounts.Account> balanced = accounts.all();
        balanced.stream().filter(account -> !account.balances()).findFirst().ifPresent(account -> {
            throw new IllegalStateException("rows of %s do not balance: %s".formatted(account.name(), account));
        });
        run.accounts(balanced);
    }

    /** Says what the data are worth, and leaves for the analyst what to correct. */
    void judge() {
        QualityReport report = QualityReport.of(
                        DataQuality.of(run.database, run.inputs.sources(), run.accounts()),
                        run.quarter,
                        run.request.maxQuarantined(),
                        run.framework.core())
                .with(unreadFigures())
                .with(notSupplied());
        QuarantineFiles.write(run.work.path("quarantine"), run.database, run.inputs.sources());
        QualityPage.write(run.work.path(""), report);
        run.quality(report);
    }

    private List<GateFinding> unreadFigures() {
        return run.database.reading(connection -> UnreadFigures.of(connection, run.framework)).stream()
                .map(sentence -> GateFinding.warning("figures-not-read", sentence))
                .toList();
    }

    private List<GateFinding> notSupplied() {
        List<String> absent = Reads.askedFor(run.framework, run.inputs.absent());
        return absent.isEmpty()
                ? List.of()
                : List.of(GateFinding.notice(
                        "not-supplied",
                        "Not supplied: %s. What would be made from %s is not in the pack, and grades of priorities stand on the other measures."
                                .formatted(String.join(", ", absent), absent.size() == 1 ? "it" : "them")));
    }

    /** Refuses data that cannot make a pack, before anything is counted. */
    void gate() {
        run.quality().firstError().ifPresent(finding -> {
            throw new RunRejected(finding.sentence());
        });
    }

    void measure() {
        AcceptedRows rows = new AcceptedRows(run.database);
        Supply supply = rows.supply(run.inputs.supplied()).with(run.inputs.merged());
        List<Quarter> held = new HeldQuarters(run).all();
        run.counts(run.database.readingSideBySide(
                READERS, connections -> Counter.count(connections, run.framework, held, supply)));
    }

    void grade() {
        run.results(Grader.grade(run.counts(), new Materials(run).judgements()));
    }

    /** Makes what the audience may see of the results. */
    void disclose() {
        disclosing.control();
    }

    void compose() {
        Material material = new Materials(run).all();
        Provenance provenance = Provenances.of(run);
        run.pack(PackBuilder.build(run.shown(), material, provenance, run.edition())
                .with(new UnitPacks(run).all(material, provenance)));
    }

    void write() {
        publishing.write();
    }

    /** What every format says is compared beside the proof that none says too much; both may take seconds. */
    void verify() {
        SideBySide.run(List.of(Executors.callable(publishing::verify), Executors.callable(disclosing::check)));
    }

    void place() {
        publishing.place();
    }
}
