package victimspack.job;

import victimspack.extract.mapping.ExtraColumns;
import victimspack.extract.mapping.Mapping;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.schema.Schema;
import victimspack.job.failure.RunRejected;
import victimspack.measure.Framework;
import victimspack.store.CaseColumn;

/** Holds the columns that a mapping adds to crimes to what the framework takes them for. */
final class ExtraTypes {

    private ExtraTypes() {}

    /**
     * A column that the mapping does not add is in order: the measures that need it are "Not supplied".
     *
     * @throws RunRejected where a column is of one type in the mapping and of another in the framework
     */
    static void check(Framework framework, Schema crimes) {
        for (CaseColumn extra : framework.extras()) {
            crimes.column(extra.name())
                    .filter(column -> column.type() != extra.type())
                    .ifPresent(column -> {
                        throw new RunRejected("The extra column %s is of type %s in the framework and of type %s in %s."
                                        .formatted(
                                                extra.name(),
                                                word(extra.type()),
                                                word(column.type()),
                                                Mapping.FILE_NAME)
                                + " Give it the same type in both.");
                    });
        }
    }

    private static String word(ColumnType type) {
        return ExtraColumns.TYPES.entrySet().stream()
                .filter(entry -> entry.getValue() == type)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
