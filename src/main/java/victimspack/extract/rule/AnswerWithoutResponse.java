package victimspack.extract.rule;

import java.util.stream.Stream;
import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;
import victimspack.extract.schema.SurveysSchema;

/** A survey has an answer but no time of response. */
final class AnswerWithoutResponse implements RowRule {

    private final int responded;
    private final int[] answers;

    AnswerWithoutResponse(Schema schema) {
        responded = schema.indexOf("responded_at");
        answers = Stream.concat(
                        SurveysSchema.SCALE_QUESTIONS.stream(),
                        Stream.of("would_recommend", "wanted_support", "withdrawal_reason"))
                .mapToInt(schema::indexOf)
                .toArray();
    }

    @Override
    public void check(ParsedRow row) {
        if (!row.isBlank(responded)) {
            return;
        }
        for (int answer : answers) {
            if (!row.isBlank(answer)) {
                row.report(Rule.ANSWER_WITHOUT_RESPONSE, answer, "blank, or the time of the response in responded_at");
                return;
            }
        }
    }
}
