package victimspack.extract.rule;

import java.util.List;
import victimspack.extract.reference.Offences;
import victimspack.extract.schema.Schema;

/** Which rules each extract's rows must keep, in the order in which they are reported. */
public final class RuleSet {

    private RuleSet() {}

    public static List<RowRule> of(Schema schema, Offences offences) {
        return switch (schema.extract()) {
            case CRIMES -> crimes(schema, offences);
            case REFERRALS ->
                List.of(
                        new DateOutOfRange(schema),
                        new TakenUpBeforeReferred(schema),
                        new EndedBeforeReferred(schema),
                        new EndReasonWithoutEnd(schema));
            case SURVEYS ->
                List.of(
                        new DateOutOfRange(schema),
                        new ResponseBeforeInvitation(schema),
                        new AnswerWithoutResponse(schema),
                        new ResponseToUndelivered(schema));
            case UPDATES -> List.of(new DateOutOfRange(schema), new InformedBeforeEvent(schema));
            case VRR ->
                List.of(
                        new DateOutOfRange(schema),
                        new GrantedNotEligible(schema),
                        new ReviewStepBeforeRequest(schema));
            case TRAINING, AUDITS -> List.of(new DateOutOfRange(schema));
            case COMMENTARY ->
                List.of(new NotAPeriod(schema, "quarter", false), new ModerationWithoutReasonOrName(schema));
            case FIGURES -> List.of(new NotAPeriod(schema, "period", true), new FigureWithoutNumber(schema));
            default -> List.of();
        };
    }

    private static List<RowRule> crimes(Schema schema, Offences offences) {
        return List.of(
                new VictimWithoutReference(schema),
                new DateOutOfRange(schema),
                new RecordedBeforeReported(schema),
                new OffenceMissing(schema),
                new OffenceCodeNotInReference(schema, offences),
                new OffenceNotClassified(schema),
                new AcknowledgedBeforeReported(schema),
                new OutcomeCodeWithoutDate(schema),
                new OutcomeDateWithoutCode(schema),
                new OutcomeBeforeReported(schema),
                new NoVictimWithDetails(schema),
                new StatementTakenNotOffered(schema));
    }
}
