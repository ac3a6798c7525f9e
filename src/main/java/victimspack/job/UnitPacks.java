package victimspack.job;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import victimspack.extract.Quarter;
import victimspack.grade.Grader;
import victimspack.grade.History;
import victimspack.grade.Published;
import victimspack.grade.Results;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.RunRejected;
import victimspack.measure.Counts;
import victimspack.measure.Framework;
import victimspack.measure.Units;
import victimspack.pack.UnitFolders;
import victimspack.pack.UnitPack;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Provenance;
import victimspack.pack.written.Material;
import victimspack.publish.sealed.DamagedPack;

/** Makes a pack of each unit from what was counted for the force's, whose breakdowns by unit hold all of it. */
final class UnitPacks {

    private final RunState run;

    UnitPacks(RunState run) {
        this.run = run;
    }

    /** @throws RunRejected where units' packs are asked for and cannot be made */
    static void check(RunRequest request, Framework framework) {
        if (!request.byUnit()) {
            return;
        }
        if (!request.audience().equals("restricted")) {
            throw new RunRejected(
                    "Packs of units are for meetings inside the force and show small numbers as they are, so --by-unit needs --audience restricted; found %s. Add --audience restricted, or leave --by-unit out."
                            .formatted(request.audience()));
        }
        if (!Units.areToldApart(framework)) {
            throw new RunRejected(
                    "Packs of units need measures that are broken down by unit; the framework %s has none. Give a measure \"breakdowns\" with \"by: unit\", or leave --by-unit out."
                            .formatted(framework.id()));
        }
    }

    /** The packs by their folders; none unless they were asked for. */
    SortedMap<String, Pack> all(Material material, Provenance provenance) {
        SortedMap<String, Pack> packs = new TreeMap<>();
        if (!run.request.byUnit()) {
            return packs;
        }
        Counts counts = run.counts();
        List<String> units = Units.names(counts);
        if (units.isEmpty()) {
            run.remark(
                    "No packs of units were made: no row counted in the last five quarters has a unit. Fill the column unit of crimes.csv, or leave --by-unit out.");
        }
        for (Map.Entry<String, String> unit : UnitFolders.of(units).entrySet()) {
            Results graded = graded(Units.of(counts, unit.getKey()), unit.getKey(), unit.getValue());
            packs.put(
                    unit.getValue(),
                    new UnitPack(run.shown(), graded, unit.getKey(), unit.getValue())
                            .build(material, provenance, run.edition()));
        }
        return packs;
    }

    /** Graded by the rules alone: what people judged of the force they did not judge of its units. */
    private Results graded(Counts counts, String unit, String folder) {
        NavigableMap<Quarter, Published> published = new TreeMap<>();
        try {
            run.history
                    .packs()
                    .forEach((quarter, pack) -> pack.unit(unit, folder)
                            .ifPresent(own -> published.put(quarter, own.published(counts.framework()))));
        } catch (DamagedPack e) {
            throw new RunFailed(String.valueOf(e.getMessage()), e);
        }
        History history = new History(published, History.NONE.rows());
        return Grader.standing(Grader.grade(counts, List.of()), List.of(), history);
    }
}
