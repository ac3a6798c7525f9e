package victimspack.extract.schema;

import static victimspack.extract.schema.Columns.NAME;
import static victimspack.extract.schema.Columns.decimal;
import static victimspack.extract.schema.Columns.required;
import static victimspack.extract.schema.Columns.text;

import java.util.List;

/** severity-weights.csv: the weight of each offence code. */
public final class SeverityWeightsSchema {

    private SeverityWeightsSchema() {}

    public static Schema schema() {
        return new Schema(Extract.SEVERITY_WEIGHTS, List.of("offence_code"), columns(), List.of());
    }

    private static List<Column> columns() {
        return List.of(
                required(text("offence_code", 12, "Home Office offence code")),
                required(decimal("weight", "its weight")),
                text("release", NAME, "the release of the weights"));
    }
}
