package victimspack.extract.schema;

import static victimspack.extract.schema.Columns.NAME;
import static victimspack.extract.schema.Columns.REFERENCE;
import static victimspack.extract.schema.Columns.blankMeans;
import static victimspack.extract.schema.Columns.code;
import static victimspack.extract.schema.Columns.descriptive;
import static victimspack.extract.schema.Columns.freeCode;
import static victimspack.extract.schema.Columns.required;
import static victimspack.extract.schema.Columns.text;
import static victimspack.extract.schema.Columns.timestamp;
import static victimspack.extract.schema.Columns.yesNo;

import java.util.List;

/** surveys.csv: one row per invitation to a survey. */
public final class SurveysSchema {

    /** The questions answered on the scale of five points. */
    public static final List<String> SCALE_QUESTIONS = List.of(
            "communication",
            "case_handling",
            "case_outcome",
            "treatment",
            "follow_up",
            "justice_process",
            "vva_service",
            "overall");

    private static final List<String> ANSWERS = List.of(
            "very-satisfied", "fairly-satisfied", "neither", "fairly-dissatisfied", "very-dissatisfied", "dont-know");

    private SurveysSchema() {}

    public static Schema schema() {
        return new Schema(Extract.SURVEYS, List.of("invitation_ref"), columns(), List.of());
    }

    private static List<Column> columns() {
        return List.of(
                required(text("invitation_ref", NAME, "the invitation")),
                text("crime_ref", REFERENCE, "the crime it belongs to"),
                text("victim_ref", REFERENCE, "the victim it belongs to, where the crime has several"),
                blankMeans("victim", code("survey", List.of("victim", "domestic-abuse"), "which survey")),
                descriptive(freeCode(
                        "mode",
                        "how it was asked, such as text-message, email or telephone; answers to different modes are not"
                                + " simply comparable")),
                required(timestamp("invited_at", "when it was sent")),
                blankMeans("yes", yesNo("delivered", "it arrived; one that was answered is taken as delivered")),
                timestamp("responded_at", "when it was answered; blank: no response; not before invited_at"),
                code("communication", ANSWERS, "satisfied with being kept informed"),
                code("case_handling", ANSWERS, "satisfied with how the case was handled"),
                code("case_outcome", ANSWERS, "satisfied with the outcome of the case"),
                code("treatment", ANSWERS, "satisfied with the treatment by police"),
                code("follow_up", ANSWERS, "satisfied with the follow-up"),
                code("justice_process", ANSWERS, "satisfied with the criminal justice process"),
                code("vva_service", ANSWERS, "satisfied with the victims service"),
                code("overall", ANSWERS, "satisfied overall"),
                yesNo("would_recommend", "would recommend reporting to police"),
                yesNo("wanted_support", "wanted information, advice or support"),
                descriptive(freeCode("withdrawal_reason", "why the victim withdrew")));
    }
}
