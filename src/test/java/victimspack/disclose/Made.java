package victimspack.disclose;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import victimspack.extract.Quarter;
import victimspack.measure.Better;
import victimspack.measure.Breakdown;
import victimspack.measure.Conditions;
import victimspack.measure.Counted;
import victimspack.measure.Counts;
import victimspack.measure.DisclosureClass;
import victimspack.measure.Framework;
import victimspack.measure.GradeRule;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Slice;
import victimspack.measure.Tally;
import victimspack.measure.condition.Condition;

/** A measure {@code m} made up for disclosure control, with its tallies. */
public final class Made {

    /** The reported quarter. */
    public static final Quarter REPORTED = new Quarter(2026, 2);

    private final Kind kind;
    private final List<Breakdown> breakdowns = new ArrayList<>();
    private final Map<String, Map<String, List<Tally>>> slices = new LinkedHashMap<>();
    private final List<Tally> own = new ArrayList<>();
    private DisclosureClass disclosure = DisclosureClass.OPEN;
    private Optional<GradeRule> rule = Optional.empty();
    private int minimumBase = 30;
    private int quartersBack;

    private Made(Kind kind) {
        this.kind = kind;
    }

    public static Made of(Kind kind) {
        return new Made(kind);
    }

    public Made own(DisclosureClass table, Tally... quarters) {
        disclosure = table;
        own.addAll(List.of(quarters));
        return this;
    }

    /** How many quarters before the usual one the reported one is. */
    public Made back(int quarters) {
        quartersBack = quarters;
        return this;
    }

    public Made graded(GradeRule graded, int base) {
        rule = Optional.of(graded);
        minimumBase = base;
        return this;
    }

    /** A breakdown by one column, or two joined by {@code x}. */
    public Made by(String name, DisclosureClass table) {
        breakdowns.add(new Breakdown(name, "By " + name, List.of(name.split(" x ")), table));
        return this;
    }

    public Made beside(String name, DisclosureClass table) {
        breakdowns.add(new Breakdown(name, "By " + name, List.of(name), table, Optional.of(Condition.ALL)));
        return this;
    }

    public Made category(String slice, String category, Tally... quarters) {
        slices.computeIfAbsent(slice, key -> new LinkedHashMap<>()).put(category, List.of(quarters));
        return this;
    }

    public static Tally count(long count) {
        return Tally.of(count, count, 0, 0);
    }

    public static Tally rate(long counted, long base) {
        return Tally.of(counted, base, 0, 0);
    }

    public Measure measure() {
        Measure.Unit unit = kind == Kind.RATE || kind == Kind.SNAPSHOT ? Measure.Unit.PERCENT : Measure.Unit.COUNT;
        Condition any = new Condition("", "", Set.of());
        return new Measure(
                "m",
                "Measure",
                "justice",
                "owner",
                "aim",
                "definition",
                kind,
                null,
                null,
                null,
                new Conditions(any, any, any, any),
                kind == Kind.MEAN ? Measure.Unit.MEAN : unit,
                Better.HIGHER,
                Measure.Frequency.QUARTERLY,
                null,
                null,
                null,
                false,
                false,
                false,
                breakdowns,
                disclosure,
                rule,
                minimumBase,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                "m.yaml");
    }

    public List<Quarter> quarters() {
        List<Quarter> quarters = new ArrayList<>();
        for (int back = own.size() - 1; back >= 0; back--) {
            quarters.add(REPORTED.plus(-back - quartersBack));
        }
        return quarters;
    }

    public Counts counts() {
        Measure measure = measure();
        List<Slice> all = new ArrayList<>();
        for (Breakdown breakdown : breakdowns) {
            slices.getOrDefault(breakdown.name(), Map.of())
                    .forEach((category, tallies) -> all.add(new Slice(breakdown, category, series(tallies))));
        }
        Framework framework = new Framework(
                "test",
                "Test",
                List.of(new Framework.Priority("justice", "Procedural justice", true)),
                List.of(),
                List.of(),
                new Framework.Settings("close-monitoring", false),
                List.of(),
                List.of(measure),
                "");
        return new Counts(framework, quarters(), List.of(new Counted(measure, Optional.empty(), series(own), all)));
    }

    private Series series(List<Tally> tallies) {
        Map<YearMonth, Tally> months = new LinkedHashMap<>();
        List<Quarter> quarters = quarters();
        for (int i = 0; i < quarters.size(); i++) {
            months.put(quarters.get(i).lastMonth(), tallies.get(i));
        }
        return Series.of(months, kind == Kind.SNAPSHOT);
    }
}
