package victimspack.measure.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import victimspack.extract.schema.ColumnType;
import victimspack.measure.condition.Columns;
import victimspack.measure.condition.Condition;
import victimspack.measure.condition.ConditionRejected;
import victimspack.store.CaseColumn;
import victimspack.store.Cases;

/** Reads a condition that stands under a key of a measure file. */
final class ConditionKey {

    /** The last day of the period, for snapshots: no column of the table, but written as one. */
    private static final CaseColumn PERIOD_END =
            new CaseColumn("period_end", ColumnType.DATE, List.of(), List.of(), "the last day of the period");

    private static final Pattern NAMES_PERIOD_END = Pattern.compile("\\bperiod_end\\b");

    private ConditionKey() {}

    /** @param snapshot whether {@code period_end} may be named */
    static Condition read(Fields fields, String key, Cases table, boolean snapshot) {
        String text = fields.word(key, "a condition");
        try {
            return Condition.read(text, columns(table, snapshot));
        } catch (ConditionRejected e) {
            if (!snapshot && NAMES_PERIOD_END.matcher(text).find()) {
                throw FrameworkRejected.at(
                        fields.place(key),
                        "\"period_end\" in \"" + key + "\"",
                        "it in a snapshot alone",
                        "write kind: snapshot, or name a column");
            }
            throw FrameworkRejected.of(
                    "%s, character %d of \"%s\": %s.".formatted(fields.place(key), e.character(), key, e.getMessage()));
        }
    }

    private static Columns columns(Cases table, boolean snapshot) {
        List<CaseColumn> columns = new ArrayList<>(table.columns());
        if (snapshot) {
            columns.add(PERIOD_END);
        }
        return Columns.of(table.name(), columns);
    }
}
