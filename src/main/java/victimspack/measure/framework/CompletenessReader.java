package victimspack.measure.framework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.yaml.YamlNode;
import victimspack.measure.Kind;
import victimspack.measure.LookBack;
import victimspack.measure.Ripening;
import victimspack.store.CaseColumn;
import victimspack.store.Cases;

/** Reads when a measure's quarters are complete: its keys {@code ripening} and {@code look_back}. */
final class CompletenessReader {

    static final List<String> RIPENING = List.of("done_at", "days", "late");
    static final List<String> LOOK_BACK = List.of("from", "days");
    static final int MOST_DAYS = 366;

    private static final int YEAR = 365;
    static final Set<ColumnType> TIMES = Set.of(ColumnType.TIMESTAMP, ColumnType.DATE);

    private final Fields measure;
    private final Kind kind;
    private final Cases table;

    CompletenessReader(Fields measure, Kind kind, Cases table) {
        this.measure = measure;
        this.kind = kind;
        this.table = table;
    }

    /** @param usual the days where the key does not say them */
    @Nullable
    Ripening ripening(int usual) {
        refuseForSnapshots("ripening");
        Optional<YamlNode> node = measure.node("ripening");
        if (node.isEmpty()) {
            return null;
        }
        Fields fields = Fields.of(measure.file(), "\"ripening\"", node.get(), RIPENING);
        return new Ripening(
                column(fields, "done_at"),
                days(fields, "days", usual),
                fields.choice("late", Ripening.Late.class, Ripening.Late.NOT_COUNTED));
    }

    @Nullable
    LookBack lookBack() {
        refuseForSnapshots("look_back");
        Optional<YamlNode> node = measure.node("look_back");
        if (node.isEmpty()) {
            return null;
        }
        Fields fields = Fields.of(measure.file(), "\"look_back\"", node.get(), LOOK_BACK);
        return new LookBack(column(fields, "from"), days(fields, "days", YEAR));
    }

    private void refuseForSnapshots(String key) {
        if (kind == Kind.SNAPSHOT) {
            measure.without(List.of(key), "a snapshot is of what is known at its period's end");
        }
    }

    private String column(Fields fields, String key) {
        fields.required(key);
        List<String> valid = table.columns().stream()
                .filter(column -> TIMES.contains(column.type()))
                .map(CaseColumn::name)
                .toList();
        return fields.oneOf(key, "a column of the table " + table.name() + " that holds a day or time", valid);
    }

    /** A number of days, a year at most. */
    static int days(Fields fields, String key, int usual) {
        int days = fields.wholeNumber(key).orElse(usual);
        if (days > MOST_DAYS) {
            throw FrameworkRejected.at(
                    fields.place(key), days + " days as \"" + key + "\"", "a number of days from 0 to " + MOST_DAYS);
        }
        return days;
    }
}
