package victimspack.pack.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Sheet;
import victimspack.pack.section.WeightedAudits;
import victimspack.pack.words.Period;

/** The audit samples as drawn and weighted by department, a row each. */
final class WeightedAuditsSheet {

    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("Measure", Sheet.Format.TEXT, 40),
            new Sheet.Column("Period", Sheet.Format.TEXT, 32),
            new Sheet.Column("Number", Sheet.Format.COUNT, 14),
            new Sheet.Column("Of", Sheet.Format.COUNT, 14),
            new Sheet.Column("Share as drawn", Sheet.Format.PER_CENT, 14),
            new Sheet.Column("Weighted share", Sheet.Format.PER_CENT, 14),
            new Sheet.Column("Lower 95% limit of weighted share", Sheet.Format.PER_CENT, 16),
            new Sheet.Column("Upper 95% limit of weighted share", Sheet.Format.PER_CENT, 16),
            new Sheet.Column("Effective sample size", Sheet.Format.DECIMAL, 14));

    private WeightedAuditsSheet() {}

    /** The sheet; empty where none can be weighted. */
    static Optional<Sheet> of(Results results, Map<String, Long> population, Identity identity) {
        List<List<Sheet.Datum>> rows = WeightedAudits.of(results, population)
                .map(one -> row(results, one))
                .toList();
        Sheet.Grid grid = new Sheet.Grid("Weighted_audits", COLUMNS, rows);
        String holds =
                "This worksheet contains one table: what audit samples say as drawn and, each department weighted by its"
                        + " crimes, of all crimes.";
        return SheetLines.sheet(
                identity, "Weighted_audits", "Audit samples weighted by department", List.of(holds), grid);
    }

    private static List<Sheet.Datum> row(Results results, WeightedAudits.Weighed one) {
        Result result = one.result();
        Period period = Period.graded(
                result.measure(), result.quarter(), results.counts().quarters());
        return List.of(
                new Sheet.Words(result.measure().title()),
                new Sheet.Words(period.named()),
                SheetCells.count(result.graded().tally().numerator()),
                SheetCells.count(result.graded().tally().denominator()),
                SheetCells.exact(result.graded().known().orElseThrow()),
                SheetCells.exact(one.estimate().share()),
                SheetCells.decimal(one.estimate().interval().lower()),
                SheetCells.decimal(one.estimate().interval().upper()),
                SheetCells.decimal(one.estimate().size()));
    }
}
