package victimspack.recount;

import static victimspack.recount.MeasureRule.dated;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import victimspack.recount.MeasureRule.Kind;

/** The measures of the surveys: the headline ones count the victim survey alone. */
final class SurveyMeasures {

    private final List<LinkedRow> surveys;

    SurveyMeasures(CaseFile cases) {
        this.surveys = cases.surveys;
    }

    List<MeasureRule<?>> all() {
        return List.of(
                satisfaction("satisfaction-communication", "communication").by("unit", LinkedRow::unit),
                satisfaction("satisfaction-case-handling", "case_handling").by("unit", LinkedRow::unit),
                satisfaction("satisfaction-case-outcome", "case_outcome").by("unit", LinkedRow::unit),
                satisfaction("satisfaction-justice-process", "justice_process").by("unit", LinkedRow::unit),
                satisfaction("satisfaction-vva", "vva_service").by("unit", LinkedRow::unit),
                satisfaction("satisfaction-overall", "overall")
                        .by("unit", LinkedRow::unit)
                        .by("mode", SurveyMeasures::mode),
                satisfaction("satisfaction-treatment", "treatment"),
                satisfaction("satisfaction-follow-up", "follow_up"),
                headline("would-recommend", "would_recommend", row -> answered(row, "would_recommend")),
                headline("wanted-support", "wanted_support", row -> answered(row, "wanted_support")),
                new MeasureRule<>(
                                "withdrawal-reasons",
                                Kind.PROFILE,
                                surveys,
                                dated(
                                        row -> row.day("responded_at"),
                                        row -> Verdict.PASSED.onlyIf(
                                                !row.cells().isBlank("withdrawal_reason"))))
                        .needs("surveys.responded_at surveys.withdrawal_reason")
                        .by("withdrawal_reason", row -> row.cells().text("withdrawal_reason")),
                new MeasureRule<>(
                                "survey-delivery",
                                Kind.RATE,
                                surveys,
                                dated(row -> row.day("invited_at"), SurveyMeasures::delivered))
                        .needs("surveys.invited_at surveys.delivered")
                        .by("survey", SurveyMeasures::survey)
                        .by("mode", SurveyMeasures::mode),
                new MeasureRule<>(
                                "survey-response-rate",
                                Kind.RATE,
                                surveys,
                                dated(row -> row.day("invited_at"), SurveyMeasures::responded))
                        .needs("surveys.invited_at surveys.responded_at surveys.delivered")
                        .by("mode", SurveyMeasures::mode));
    }

    private MeasureRule<LinkedRow> satisfaction(String id, String question) {
        return headline(id, question, row -> satisfied(row, question));
    }

    private MeasureRule<LinkedRow> headline(String id, String question, Function<LinkedRow, Verdict> verdict) {
        Function<LinkedRow, Verdict> ofVictimSurvey =
                row -> verdict.apply(row).onlyIf(survey(row).equals("victim"));
        return new MeasureRule<>(id, Kind.RATE, surveys, dated(row -> row.day("responded_at"), ofVictimSurvey))
                .needs("surveys.responded_at surveys." + question)
                .by("survey", SurveyMeasures::survey, dated(row -> row.day("responded_at"), verdict));
    }

    private static String survey(LinkedRow row) {
        return row.cells().textOr("survey", "victim");
    }

    private static String mode(LinkedRow row) {
        return row.cells().textOr("mode", "not-known");
    }

    private static Verdict delivered(LinkedRow row) {
        return Verdict.of(!row.cells().isBlank("responded_at")
                || row.cells().answer("delivered").orElse(true));
    }

    private static Verdict satisfied(LinkedRow row, String question) {
        if (row.cells().is(question, "very-satisfied", "fairly-satisfied")) {
            return Verdict.PASSED;
        }
        return Verdict.FAILED.onlyIf(row.cells().is(question, "neither", "fairly-dissatisfied", "very-dissatisfied"));
    }

    private static Verdict answered(LinkedRow row, String question) {
        return row.cells().answer(question).map(Verdict::of).orElse(Verdict.NOT_APPLICABLE);
    }

    /** A response shows that the invitation was delivered, whatever the delivery column says. */
    private static Verdict responded(LinkedRow row) {
        boolean response = !row.cells().isBlank("responded_at");
        boolean ripe = FinancialQuarter.of(row.day("invited_at").orElseThrow())
                .isRipe(row.cells().time("responded_at"));
        return Verdict.of(response && ripe)
                .onlyIf(response || row.cells().answer("delivered").orElse(true));
    }

    static Stream<String> graded() {
        return Stream.of("communication", "case-handling", "case-outcome", "justice-process", "vva", "overall")
                .map("satisfaction-"::concat);
    }
}
