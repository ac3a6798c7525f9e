package victimspack.disclose.hide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import victimspack.disclose.Published;
import victimspack.disclose.Reason;
import victimspack.extract.Quarter;
import victimspack.measure.Breakdown;
import victimspack.measure.DisclosureClass;
import victimspack.measure.Kind;
import victimspack.measure.Series;
import victimspack.measure.Slice;
import victimspack.measure.Span;
import victimspack.measure.Tally;

/**
 * Tries what would have to be hidden of tables that are published together: one table, or a two-way table with its one-way
 * ones.
 */
final class Attempt {

    private static final int ALL_ROWS = 0;
    private static final int ALL_COLUMNS = 1;
    private static final int ROW_TOTALS = 2;
    private static final int COLUMN_TOTALS = 3;
    private static final int FIRST_LINE = 4;

    private final Setting setting;
    private final Own own;
    private final List<Table> tables;
    private final List<Breakdown> lines;
    private final List<Outcome> outcomes;

    private Attempt(Setting setting, Own own, List<Table> tables, List<Breakdown> lines) {
        this.setting = setting;
        this.own = own;
        this.tables = tables;
        this.lines = lines;
        this.outcomes = tables.stream()
                .map(table -> new Outcome(table, new LinkedHashMap<>()))
                .toList();
    }

    /** What came of it: outcomes, one per table, or why the tables cannot be shown at all. */
    record Result(List<Outcome> outcomes, Optional<Reason> impossible) {}

    /**
     * @param tables over the same spans; a two-way table first
     * @param lines  the one-way breakdowns whose categories are totals of the two-way table that readers may know
     */
    static Result of(Setting setting, Own own, List<Table> tables, List<Breakdown> lines) {
        return new Attempt(setting, own, tables, lines).result();
    }

    private Result result() {
        for (Span span : tables.get(0).spans()) {
            Optional<Reason> impossible = control(span);
            if (impossible.isPresent()) {
                return new Result(List.of(), impossible);
            }
        }
        return new Result(outcomes, Optional.empty());
    }

    private Optional<Reason> control(Span span) {
        if (isOneGroup(span)) {
            return Optional.of(Reason.WHOLE_GROUP);
        }
        if (tables.get(0).breakdown().population().isPresent()) {
            beside(outcomes.get(0), span);
            return Optional.empty();
        }
        if (!own.isKnown(span)) {
            outcomes.forEach(outcome -> outcome.table().places(span).stream()
                    .filter(place -> outcome.table().amounts(place).size() > 0)
                    .forEach(place -> outcome.hidden().put(place, Reason.TOTAL_HIDDEN)));
            return Optional.empty();
        }
        return protect(span);
    }

    /** Whether all people of a personal table's group fall in one of its categories. */
    private boolean isOneGroup(Span span) {
        Table table = tables.get(0);
        boolean counts = table.measure().kind() == Kind.PROFILE
                || table.measure().kind() == Kind.COUNT
                || table.breakdown().columns().size() > 1;
        if (table.breakdown().disclosure() != DisclosureClass.PERSONAL || !counts) {
            return false;
        }
        Map<String, List<String>> groups = new HashMap<>();
        for (Table.Place place : table.places(span)) {
            if (table.amounts(place).size() > 0) {
                List<String> parts = parts(place.category());
                String of = parts.get(parts.size() - 1);
                groups.computeIfAbsent(parts.size() == 1 ? "" : parts.get(0), key -> new ArrayList<>())
                        .add(of);
                if (parts.size() > 1) {
                    groups.computeIfAbsent(Slice.CROSS + of, key -> new ArrayList<>())
                            .add(parts.get(0));
                }
            }
        }
        return groups.values().stream()
                .anyMatch(found -> found.size() == 1 && !found.get(0).equals(Slice.NOT_KNOWN));
    }

    /** Categories that do not add up: each stands for itself, but for one that is the measure itself. */
    private void beside(Outcome outcome, Span span) {
        for (Table.Place place : outcome.table().places(span)) {
            if (isTheMeasure(place.category())) {
                if (!own.isKnown(span)) {
                    outcome.hidden().put(place, Reason.TOTAL_HIDDEN);
                }
            } else {
                primary(outcome.table(), place)
                        .ifPresent(reason -> outcome.hidden().put(place, reason));
            }
        }
    }

    private boolean isTheMeasure(String category) {
        List<Tally> slice = setting.quarters().stream()
                .map(quarter -> series(category).quarter(quarter))
                .toList();
        return slice.equals(setting.quarters().stream()
                .map((Quarter quarter) -> own.counted().series().quarter(quarter))
                .toList());
    }

    private Series series(String category) {
        return own.counted().slices(tables.get(0).breakdown()).stream()
                .filter(slice -> slice.category().equals(category))
                .findFirst()
                .map(Slice::series)
                .orElseGet(() -> Series.ofQuarters(Map.of(), false));
    }

    private Optional<Reason> primary(Table table, Table.Place place) {
        Amounts amounts = table.amounts(place);
        if (isShownBefore(table, place)) {
            return Optional.empty();
        }
        String measure = table.measure().id();
        String slice = table.breakdown().name();
        String period = place.span().code();
        if (setting.isTelling(measure, slice, place.category(), period) && amounts.size() > 0) {
            return Optional.of(Reason.TELLS_OF_ANOTHER);
        }
        boolean before = amounts.size() > 0 && setting.published().hides(measure, slice, place.category(), period);
        return amounts.sensitive(threshold(table), table.breakdown().disclosure() == DisclosureClass.PERSONAL)
                .or(() -> before ? Optional.of(Reason.HIDDEN_BEFORE) : Optional.empty());
    }

    private boolean isShownBefore(Table table, Table.Place place) {
        Published published = setting.published();
        return published.shows(
                table.measure().id(),
                table.breakdown().name(),
                place.category(),
                place.span().code());
    }

    private int threshold(Table table) {
        return setting.thresholds().of(table.breakdown().disclosure());
    }

    private record Located(Outcome outcome, Table.Place place) {}

    private Optional<Reason> protect(Span span) {
        List<Located> located = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        BitSet primary = new BitSet();
        Lines numbered = new Lines();
        for (Outcome outcome : outcomes) {
            Table table = outcome.table();
            for (Table.Place place : table.places(span)) {
                Optional<Reason> reason = primary(table, place);
                reason.ifPresent(why -> {
                    primary.set(cells.size());
                    outcome.hidden().put(place, why);
                });
                cells.add(new Cell(
                        numbered.from(table, place),
                        numbered.to(table, place),
                        table.amounts(place),
                        threshold(table),
                        !isShownBefore(table, place)));
                located.add(new Located(outcome, place));
            }
        }
        Optional<BitSet> all = Hiding.protect(cells, primary);
        if (all.isEmpty()) {
            return Optional.of(Reason.NOT_PROTECTED);
        }
        all.get().stream()
                .mapToObj(located::get)
                .forEach(one -> one.outcome().hidden().putIfAbsent(one.place(), Reason.WORKED_OUT));
        return Optional.empty();
    }

    private static List<String> parts(String category) {
        return List.of(category.split(Pattern.quote(Slice.CROSS), 2));
    }

    /** The nodes of the network: lines with sums of their own, and the ends that all other cells share. */
    private final class Lines {
        private final Map<String, Integer> numbers = new HashMap<>();

        int from(Table table, Table.Place place) {
            if (isTwoWay(table)) {
                return line(0, parts(place.category()).get(0), ALL_ROWS);
            }
            if (isTwoWay(tables.get(0))) {
                return column(table) == 0 ? ROW_TOTALS : line(1, place.category(), ALL_COLUMNS);
            }
            return ALL_ROWS;
        }

        int to(Table table, Table.Place place) {
            if (isTwoWay(table)) {
                return line(1, parts(place.category()).get(1), ALL_COLUMNS);
            }
            if (isTwoWay(tables.get(0))) {
                return column(table) == 0 ? line(0, place.category(), ALL_ROWS) : COLUMN_TOTALS;
            }
            return ALL_COLUMNS;
        }

        private boolean isTwoWay(Table table) {
            return table.breakdown().columns().size() > 1;
        }

        private int column(Table oneWay) {
            return tables.get(0)
                    .breakdown()
                    .columns()
                    .indexOf(oneWay.breakdown().columns().get(0));
        }

        /** A category's line, where its total may be known. */
        private int line(int column, String category, int shared) {
            String name = tables.get(0).breakdown().columns().get(column);
            boolean known = lines.stream().anyMatch(line -> line.columns().equals(List.of(name)));
            return known ? numbers.computeIfAbsent(column + category, key -> FIRST_LINE + numbers.size()) : shared;
        }
    }

    static Set<String> sensitive(Setting setting, Own own, Table table) {
        Attempt attempt = new Attempt(setting, own, List.of(table), List.of());
        Map<String, Boolean> found = new LinkedHashMap<>();
        table.places().stream()
                .filter(place -> attempt.primary(table, place).isPresent())
                .forEach(place -> found.put(place.category(), true));
        return found.keySet();
    }
}
