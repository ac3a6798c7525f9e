package victimspack.job;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.extract.schema.Extract;
import victimspack.job.failure.RunRejected;
import victimspack.measure.Measure;
import victimspack.store.AcceptedRows;

/** Which quarters a run holds: every one from the first that the framework's core extract has a row of to the reported. */
final class HeldQuarters {

    private final RunState run;
    private final AcceptedRows rows;

    HeldQuarters(RunState run) {
        this.run = run;
        this.rows = new AcceptedRows(run.database);
    }

    /** @throws RunRejected where there is no row up to the reported quarter */
    List<Quarter> all() {
        Extract core = run.framework.core();
        Quarter first = (core == Extract.FIGURES
                        ? ofFigures()
                        : rows.firstMonth(core).map(Quarter::of))
                .filter(quarter -> quarter.compareTo(run.quarter) <= 0)
                .orElseThrow(() -> new RunRejected(
                        "%s has nothing of %s or before. Give another --quarter, or check that its rows are of measures of the framework %s."
                                .formatted(core.fileName(), run.quarter.inWords(), run.framework.id())));
        return Stream.iterate(first, quarter -> quarter.compareTo(run.quarter) <= 0, quarter -> quarter.plus(1))
                .toList();
    }

    /** The first quarter that a figure is of, or a month's figure lies in. A year's figure is no quarter's. */
    private Optional<Quarter> ofFigures() {
        Set<String> measures =
                run.framework.measures().stream().map(Measure::id).collect(Collectors.toSet());
        return rows.of(run.inputs.schema(Extract.FIGURES)).stream()
                .filter(row -> measures.contains(String.valueOf(row.get("measure"))))
                .map(row -> Objects.requireNonNull(row.get("period")).toString())
                .filter(period -> Quarter.ofYear(period).isEmpty())
                .map(period -> Quarter.parse(period).orElseGet(() -> Quarter.of(YearMonth.parse(period))))
                .min(Quarter::compareTo);
    }
}
