package victimspack.measure.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.extract.schema.ColumnType;
import victimspack.measure.Better;
import victimspack.measure.Conditions;
import victimspack.measure.DisclosureClass;
import victimspack.measure.GradeRule;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.condition.Condition;
import victimspack.store.CaseColumn;
import victimspack.store.Cases;

/** Reads one measure file. */
final class MeasureReader {

    static final List<String> KEYS = List.of(
            "id",
            "title",
            "priority",
            "order",
            "owner",
            "aim",
            "definition",
            "kind",
            "unit",
            "better",
            "frequency",
            "annual",
            "reported_in",
            "introduced",
            "from",
            "grain",
            "dated_by",
            "number",
            "population",
            "among",
            "counted",
            "pending",
            "excluded_are",
            "pending_are",
            "breakdowns",
            "class",
            "over",
            "baseline",
            "grade",
            "minimum_base",
            "count_first",
            "sample",
            "survey",
            "ripening",
            "look_back",
            "comparator",
            "step_changes",
            "breaks",
            "notes",
            "examples");

    private static final List<String> COUNTING = List.of(
            "from",
            "grain",
            "dated_by",
            "number",
            "population",
            "among",
            "counted",
            "pending",
            "excluded_are",
            "pending_are",
            "breakdowns",
            "ripening",
            "look_back",
            "examples");
    private static final int MINIMUM_BASE = 30;
    static final List<String> QUARTERS = List.of("Q1", "Q2", "Q3", "Q4");

    private final Fields fields;
    private final String id;
    private final Kind kind;
    private final Map<String, Cases> cases;

    private MeasureReader(Fields fields, String id, Kind kind, Map<String, Cases> cases) {
        this.fields = fields;
        this.id = id;
        this.kind = kind;
        this.cases = cases;
    }

    /**
     * A measure and its place among those of its priority.
     *
     * @param order the file's {@code order}
     */
    record Placed(Measure measure, int order) {}

    /**
     * @param file       the file's name, which the measure's id must be
     * @param priorities the ids of the framework's priorities
     * @param cases      the case tables that it may count, by their names
     * @param ripening   the framework's days of ripening
     */
    static Placed read(String file, String text, List<String> priorities, Map<String, Cases> cases, int ripening) {
        Fields fields = Fields.read(file, text, "a measure", KEYS);
        String stem = file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
        String id = fields.word("id", "a word");
        if (!id.equals(stem)) {
            throw FrameworkRejected.at(
                    fields.place("id"),
                    "the id \"" + id + "\"",
                    "the file's name \"" + stem + "\"",
                    "write that, or rename the file");
        }
        MeasureReader reader = new MeasureReader(fields, id, fields.choice("kind", Kind.class), cases);
        String priority = fields.oneOf("priority", "a priority of framework.yaml", priorities);
        int order = fields.wholeNumber("order").orElse(Integer.MAX_VALUE);
        return new Placed(reader.measure(priority, ripening), order);
    }

    private Measure measure(String priority, int ripening) {
        Cases table = table();
        Optional<CompletenessReader> completeness =
                Optional.ofNullable(table).map(counted -> new CompletenessReader(fields, kind, counted));
        Measure.Unit unit = unit();
        Optional<GradeRule> rule = new RuleReader(fields, unit).rule();
        Better better = fields.choice("better", Better.class);
        if (rule.isPresent() && better == Better.NEITHER) {
            throw FrameworkRejected.at(
                    fields.place("grade"),
                    "a grade where neither direction is better",
                    "none",
                    "take it away, or write better: higher or lower");
        }
        boolean survey = fields.truth("survey", false);
        return new Measure(
                id,
                fields.text("title"),
                priority,
                fields.text("owner"),
                fields.text("aim"),
                fields.text("definition"),
                kind,
                table,
                table == null ? null : datedBy(table),
                table == null ? null : number(table),
                table == null ? everything() : conditions(table),
                unit,
                better,
                fields.choice("frequency", Measure.Frequency.class, Measure.Frequency.QUARTERLY),
                annual(rule),
                reportedIn(),
                introduced(),
                fields.truth("count_first", false),
                fields.truth("sample", false),
                survey,
                table == null ? List.of() : new BreakdownReader(fields, table).breakdowns(),
                fields.choice("class", DisclosureClass.class, survey ? DisclosureClass.GUARDED : DisclosureClass.OPEN),
                rule,
                fields.wholeNumber("minimum_base").orElse(MINIMUM_BASE),
                fields.optionalText("excluded_are").orElse(null),
                fields.optionalText("pending_are").orElse(null),
                completeness.map(reader -> reader.ripening(ripening)).orElse(null),
                completeness.map(CompletenessReader::lookBack).orElse(null),
                fields.optionalText("comparator").orElse(null),
                new StepChangeReader(fields).steps(kind),
                fields.texts("notes"),
                table == null ? List.of() : new ExampleReader(fields, table).examples(),
                fields.file());
    }

    private static Conditions everything() {
        return new Conditions(Condition.ALL, Condition.ALL, Condition.ALL, Condition.NONE);
    }

    private @Nullable Cases table() {
        if (kind == Kind.SUPPLIED || kind == Kind.TEXT) {
            fields.without(COUNTING, "a measure of kind " + Fields.name(kind) + " counts no rows");
            return null;
        }
        return cases.get(fields.oneOf("from", "a case table", cases.keySet()));
    }

    private Measure.Unit unit() {
        Measure.Unit usual = switch (kind) {
            case RATE, SNAPSHOT, SUPPLIED -> Measure.Unit.PERCENT;
            case COUNT, PROFILE, TEXT -> Measure.Unit.COUNT;
            case MEAN -> Measure.Unit.MEAN;
        };
        Measure.Unit unit = fields.choice("unit", Measure.Unit.class, usual);
        if (unit != usual && kind != Kind.SUPPLIED) {
            throw FrameworkRejected.at(
                    fields.place("unit"),
                    "the unit \"" + Fields.name(unit) + "\" of a measure of kind " + Fields.name(kind),
                    "\"" + Fields.name(usual) + "\"",
                    "take the key away");
        }
        return unit;
    }

    private @Nullable String datedBy(Cases table) {
        if (kind == Kind.SNAPSHOT) {
            fields.without(List.of("dated_by"), "a snapshot is dated by its period's end");
            return null;
        }
        return column(table, "dated_by", Set.of(ColumnType.TIMESTAMP, ColumnType.DATE), "a day or time");
    }

    private @Nullable String number(Cases table) {
        if (kind != Kind.MEAN) {
            fields.without(List.of("number"), "only a mean has one");
            return null;
        }
        Set<ColumnType> numbers = Set.of(ColumnType.WHOLE_NUMBER, ColumnType.LONG_NUMBER, ColumnType.DECIMAL);
        return column(table, "number", numbers, "a number");
    }

    private String column(Cases table, String key, Set<ColumnType> types, String what) {
        List<String> valid = table.columns().stream()
                .filter(column -> types.contains(column.type()))
                .map(CaseColumn::name)
                .toList();
        return fields.oneOf(key, "a column of the table " + table.name() + " that holds " + what, valid);
    }

    private Conditions conditions(Cases table) {
        if (kind == Kind.RATE || kind == Kind.SNAPSHOT) {
            fields.required("counted");
        }
        if (kind == Kind.PROFILE || kind == Kind.MEAN) {
            fields.without(List.of("counted"), "a " + Fields.name(kind) + " counts all rows among");
        }
        return new Conditions(
                condition("population", table, Condition.ALL),
                condition("among", table, Condition.ALL),
                condition("counted", table, Condition.ALL),
                condition("pending", table, Condition.NONE));
    }

    private Condition condition(String key, Cases table, Condition otherwise) {
        return fields.has(key) ? ConditionKey.read(fields, key, table, kind == Kind.SNAPSHOT) : otherwise;
    }

    private @Nullable String annual(Optional<GradeRule> rule) {
        if (!isAnnual()) {
            fields.without(List.of("annual", "reported_in"), "the measure is not reported annually");
            return null;
        }
        if (rule.isPresent() && rule.get().over() != GradeRule.Over.QUARTER) {
            throw FrameworkRejected.at(
                    fields.place("over"),
                    "\"over\" for an annual measure",
                    "none: its year's figure is graded",
                    "take it away");
        }
        return fields.text("annual");
    }

    private boolean isAnnual() {
        return fields.choice("frequency", Measure.Frequency.class, Measure.Frequency.QUARTERLY)
                == Measure.Frequency.ANNUAL;
    }

    private @Nullable Integer reportedIn() {
        return fields.has("reported_in")
                ? 1 + QUARTERS.indexOf(fields.oneOf("reported_in", "a quarter of the year", QUARTERS))
                : null;
    }

    private @Nullable Quarter introduced() {
        if (!fields.has("introduced")) {
            return null;
        }
        String written = fields.word("introduced", "a year or a quarter");
        return Quarter.parse(written)
                .or(() -> Quarter.ofYear(written))
                .orElseThrow(() -> FrameworkRejected.at(
                        fields.place("introduced"),
                        "\"" + written + "\" as \"introduced\"",
                        "a year as 2019-20 or a quarter as 2024-25-Q1"));
    }
}
