package victimspack.pack.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import victimspack.grade.Results;
import victimspack.grade.Status;
import victimspack.grade.Valuation;
import victimspack.grade.Value;
import victimspack.measure.Measure;
import victimspack.measure.Tally;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Tables;

/** The financial years of which a measure's figure was supplied as such, baselines among them. */
final class YearTable {

    private YearTable() {}

    /** Empty where there is no such year. */
    static Optional<Table> of(Results results, Measure measure) {
        Map<String, Tally> years =
                new TreeMap<>(results.counts().measure(measure.id()).series().years());
        if (years.isEmpty()) {
            return Optional.empty();
        }
        boolean counts =
                measure.unit() != Measure.Unit.COUNT && years.values().stream().anyMatch(Tally::hasBase);
        Heads heads = Heads.left("Financial year", 34).andRight("Value", 33);
        if (counts) {
            heads.andRight("Count", 33);
        }
        List<Table.Row> rows = years.entrySet().stream()
                .map(year -> row(measure, year.getKey(), year.getValue(), counts))
                .toList();
        String caption = "%s by financial year, as supplied".formatted(measure.title());
        return Optional.of(Tables.figures("years-" + measure.id(), caption, heads.fill(), rows, List.of()));
    }

    private static Table.Row row(Measure measure, String year, Tally tally, boolean counts) {
        Value value = Valuation.of(measure, tally);
        String shown = Shown.value(measure, value, Status.OK);
        return counts ? Tables.row(year, shown, Shown.counts(measure, tally, Status.OK)) : Tables.row(year, shown);
    }
}
