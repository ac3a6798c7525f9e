package victimspack.recount;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import victimspack.recount.MeasureRule.Kind;

/** Every measure counted again from the CSV files, by month and quarter, as whole numbers. */
final class Recount {

    /** One measure: its tallies by period, and by slice, category and period. Not supplied: no tallies at all. */
    record Counted(
            String measure,
            Kind kind,
            boolean supplied,
            Map<String, Tally> byPeriod,
            Map<String, Map<String, Map<String, Tally>>> slices) {}

    final List<FinancialQuarter> quarters;
    final CautionRecount cautions;
    final List<Counted> measures = new ArrayList<>();

    private final CaseFile cases;

    private Recount(CaseFile cases, FinancialQuarter reported) {
        this.cases = cases;
        LocalDate first = cases.victims.stream()
                .map(row -> row.recordedAt().toLocalDate())
                .min(LocalDate::compareTo)
                .orElseThrow();
        this.quarters = FinancialQuarter.of(first).to(reported);
        this.cautions = new CautionRecount(cases, quarters);
    }

    /** The counts as on the last day of the reported quarter. */
    static Recount of(Path folder, FinancialQuarter reported) throws IOException {
        CaseFile cases = CaseFile.read(folder);
        Recount recount = new Recount(cases, reported);
        LocalDate asOf = reported.lastDay();
        Stream.of(
                        new CrimeMeasures(cases, asOf).all(),
                        new VictimMeasures(cases, asOf).all(),
                        new SurveyMeasures(cases).all(),
                        new ServiceMeasures(cases, asOf).all())
                .flatMap(List::stream)
                .forEach(recount::count);
        return recount;
    }

    Counted measure(String id) {
        return measures.stream()
                .filter(counted -> counted.measure().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<YearMonth> months() {
        return quarters.stream().flatMap(quarter -> quarter.months().stream()).toList();
    }

    private <T> void count(MeasureRule<T> rule) {
        if (!rule.isSupplied(cases)) {
            measures.add(new Counted(rule.id, rule.kind, false, Map.of(), Map.of()));
            return;
        }
        Map<String, Map<String, Map<String, Tally>>> slices = new TreeMap<>();
        rule.slices.forEach(slice -> slices.put(slice.name(), categories(rule, slice)));
        measures.add(new Counted(rule.id, rule.kind, true, byPeriod(rule.count(months()), rule.kind), slices));
    }

    private <T> Map<String, Map<String, Tally>> categories(MeasureRule<T> rule, MeasureRule.Slice<T> slice) {
        Map<String, Map<String, Tally>> categories = new TreeMap<>();
        rule.countByCategory(slice, months())
                .forEach((category, tallies) -> categories.put(category, byPeriod(tallies, rule.kind)));
        return categories;
    }

    /** A quarter is the sum of its months; a snapshot's quarter is its last month. */
    private Map<String, Tally> byPeriod(Map<YearMonth, Tally> tallies, Kind kind) {
        Map<String, Tally> byPeriod = new TreeMap<>();
        tallies.forEach((month, tally) -> byPeriod.put(month.toString(), tally));
        for (FinancialQuarter quarter : quarters) {
            List<Tally> months = quarter.months().stream().map(tallies::get).toList();
            byPeriod.put(
                    quarter.toString(),
                    kind == Kind.SNAPSHOT ? months.get(2) : months.stream().reduce(Tally.NONE, Tally::plus));
        }
        return byPeriod;
    }
}
