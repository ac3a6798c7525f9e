package victimspack.measure.count;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.extract.schema.Extract;
import victimspack.measure.Breakdown;
import victimspack.measure.Conditions;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.condition.Condition;
import victimspack.store.CaseTable;
import victimspack.store.Cases;
import victimspack.store.Supply;

/** What a measure needs that the run was not given. */
record Availability(Supply supply) {

    private static final String VICTIM_TYPE = Extract.CRIMES.tableName() + ".victim_type";

    /** The missing files and columns in words; empty where the measure can be counted. */
    Optional<String> missing(Measure measure, Cases table) {
        Set<String> missing = missing(table, columns(measure));
        if (missing.isEmpty()
                && measure.kind() == Kind.PROFILE
                && !measure.breakdowns().isEmpty()) {
            boolean none = measure.breakdowns().stream().noneMatch(breakdown -> has(breakdown, table));
            missing = none ? missing(table, measure.breakdowns().get(0).columns().stream()) : missing;
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(inWords(missing));
    }

    /** What one column of a table needs and the run was not given, in words; empty where it is known. */
    Optional<String> missing(Cases table, String column) {
        Set<String> missing = missing(table, Stream.of(column));
        return missing.isEmpty() ? Optional.empty() : Optional.of(inWords(missing));
    }

    /** Whether a breakdown can be shown. */
    boolean has(Breakdown breakdown, Cases table) {
        Stream<String> population =
                breakdown.population().map(Condition::columns).stream().flatMap(Set::stream);
        return missing(table, Stream.concat(breakdown.columns().stream(), population))
                .isEmpty();
    }

    private static Stream<String> columns(Measure measure) {
        Conditions conditions = measure.conditions();
        Stream<String> read = Stream.of(
                        conditions.population(), conditions.among(), conditions.counted(), conditions.pending())
                .flatMap(condition -> condition.columns().stream());
        return Stream.concat(read, Stream.of(named(measure.datedBy()), named(measure.number())))
                .filter(name -> !name.isEmpty());
    }

    private static String named(@Nullable String column) {
        return column == null ? "" : column;
    }

    private Set<String> missing(Cases table, Stream<String> columns) {
        Stream<String> needs = columns.sorted()
                .flatMap(name -> table.column(name).stream())
                .flatMap(column -> column.needs().stream());
        return Stream.concat(Stream.of(extract(table.table()).tableName()), needs)
                .filter(need -> !supply.has(need))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The extract whose rows the table's rows are. */
    static Extract extract(CaseTable table) {
        return switch (table) {
            case VICTIMS, CRIMES -> Extract.CRIMES;
            case REFERRALS -> Extract.REFERRALS;
            case RESPONSES -> Extract.SURVEYS;
            case UPDATES -> Extract.UPDATES;
            case REVIEWS -> Extract.VRR;
            case OFFICERS -> Extract.TRAINING;
            case AUDITS -> Extract.AUDITS;
            case FIGURES -> Extract.FIGURES;
        };
    }

    private String inWords(Set<String> missing) {
        List<String> words = missing.stream().map(this::inWords).distinct().toList();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** A file; or a column of a file, but the whole file where that is missing. */
    private String inWords(String need) {
        if (need.equals(VICTIM_TYPE)) {
            return "victims in " + Extract.CRIMES.fileName() + " (victim_type is not-known in every row)";
        }
        int dot = need.indexOf('.');
        String table = dot < 0 ? need : need.substring(0, dot);
        String file = Extract.ofTable(table).fileName();
        return dot < 0 || !supply.has(table) ? file : "column " + need.substring(dot + 1) + " of " + file;
    }
}
