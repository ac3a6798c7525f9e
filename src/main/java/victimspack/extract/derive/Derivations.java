package victimspack.extract.derive;

import java.util.List;
import victimspack.extract.reference.Context;
import victimspack.extract.reference.Offences;
import victimspack.extract.schema.Schema;

/** What is worked out for the rows of each extract. */
public final class Derivations {

    private Derivations() {}

    public static List<Derivation> of(Schema schema, Context context, Offences offences) {
        return switch (schema.extract()) {
            case CRIMES ->
                List.of(
                        new OffenceGroups(schema, offences),
                        new RecordingTimes(schema),
                        new PersonBands(schema, context.settings()),
                        new VictimsCodeChecks(schema, context));
            case SURVEYS -> List.of(new DeliveredWhenAnswered(schema));
            case UPDATES -> List.of(new UpdateDeadlines(schema, context));
            case VRR -> List.of(new ReviewDeadlines(schema, context));
            case AUDITS -> List.of(new PersonBands(schema, context.settings()));
            default -> List.of();
        };
    }
}
