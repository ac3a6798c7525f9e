package victimspack.extract.schema;

import java.util.EnumMap;
import java.util.Map;

/** The schema of each extract, without the columns that a mapping may add. */
public final class Schemas {

    private static final Map<Extract, Schema> SCHEMAS = new EnumMap<>(Extract.class);

    static {
        for (Extract extract : Extract.values()) {
            SCHEMAS.put(extract, declared(extract));
        }
    }

    private Schemas() {}

    public static Schema of(Extract extract) {
        Schema schema = SCHEMAS.get(extract);
        if (schema == null) {
            throw new IllegalStateException("no schema is declared for " + extract);
        }
        return schema;
    }

    private static Schema declared(Extract extract) {
        return switch (extract) {
            case CRIMES -> CrimesSchema.schema();
            case REFERRALS -> ReferralsSchema.schema();
            case SURVEYS -> SurveysSchema.schema();
            case UPDATES -> UpdatesSchema.schema();
            case VRR -> VrrSchema.schema();
            case TRAINING -> TrainingSchema.schema();
            case AUDITS -> AuditsSchema.schema();
            case FIGURES -> FiguresSchema.schema();
            case COMMENTARY -> CommentarySchema.schema();
            case MILESTONES -> MilestonesSchema.schema();
            case SEVERITY_WEIGHTS -> SeverityWeightsSchema.schema();
            case ACTIONS -> ActionsSchema.schema();
            case RECOMMENDATIONS -> RecommendationsSchema.schema();
            case COMPARATORS -> ComparatorsSchema.schema();
            case AUDIT_POPULATION -> AuditPopulationSchema.schema();
        };
    }
}
