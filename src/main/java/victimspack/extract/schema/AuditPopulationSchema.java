package victimspack.extract.schema;

import static victimspack.extract.schema.Columns.NAME;
import static victimspack.extract.schema.Columns.longNumber;
import static victimspack.extract.schema.Columns.required;
import static victimspack.extract.schema.Columns.text;

import java.util.List;

/** audit-population.csv: the crimes from which the dip sample was drawn. */
public final class AuditPopulationSchema {

    private AuditPopulationSchema() {}

    public static Schema schema() {
        return new Schema(Extract.AUDIT_POPULATION, List.of("department"), columns(), List.of());
    }

    private static List<Column> columns() {
        return List.of(
                required(text("department", NAME, "the department")),
                required(longNumber("crimes", "how many crimes it had")));
    }
}
