package victimspack.job;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import victimspack.extract.Quarter;
import victimspack.extract.schema.Extract;
import victimspack.grade.History;
import victimspack.grade.Published;
import victimspack.grade.RowChanges;
import victimspack.job.failure.RunFailed;
import victimspack.measure.Measure;
import victimspack.measure.Reads;
import victimspack.publish.sealed.SealedPack;
import victimspack.store.FingerprintChanges;

/** Says from fingerprints how the rows that a measure counts differ from those behind a sealed pack. */
final class RowsBehind implements History.Rows {

    private record Asked(String pack, Extract extract, List<Quarter> quarters) {}

    private final RunState run;
    private final FingerprintFolder fingerprints;
    private final Map<Asked, RowChanges> known = new HashMap<>();

    RowsBehind(RunState run, FingerprintFolder fingerprints) {
        this.run = run;
        this.fingerprints = fingerprints;
    }

    @Override
    public Optional<RowChanges> changes(Published pack, Measure measure, List<Quarter> quarters) {
        SealedPack sealed = run.history.packs().get(pack.quarter());
        if (sealed == null || !fingerprints.areOf(sealed)) {
            return Optional.empty();
        }
        return Reads.of(measure).stream()
                .map(extract -> known.computeIfAbsent(new Asked(pack.pack(), extract, quarters), this::between))
                .reduce(RowChanges::plus);
    }

    private RowChanges between(Asked asked) {
        try {
            FingerprintChanges changes = FingerprintChanges.between(
                    fingerprints.of(asked.pack()), fingerprints.now(run), asked.extract(), asked.quarters());
            return new RowChanges(changes.added(), changes.removed(), changes.changed());
        } catch (IOException e) {
            throw new RunFailed(
                    "The fingerprints in the work folder cannot be read (%s).".formatted(e.getMessage()), e);
        }
    }
}
