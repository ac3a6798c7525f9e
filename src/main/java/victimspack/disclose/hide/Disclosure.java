package victimspack.disclose.hide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import victimspack.disclose.Finding;
import victimspack.disclose.Published;
import victimspack.disclose.Thresholds;
import victimspack.grade.Grade;
import victimspack.grade.Grader;
import victimspack.grade.Judgement;
import victimspack.grade.Moderation;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.measure.Counted;
import victimspack.measure.Counts;
import victimspack.measure.Tally;

/** Makes what the public may see of graded results; the hidden numbers are not in what it returns. */
public final class Disclosure {

    private final Thresholds thresholds;
    private final Published published;
    private final List<Judgement> judgements;

    /**
     * @param thresholds from which size on numbers are shown
     * @param published  what sealed public packs hold
     * @param judgements as the results were graded with
     */
    public Disclosure(Thresholds thresholds, Published published, List<Judgement> judgements) {
        this.thresholds = thresholds;
        this.published = published;
        this.judgements = List.copyOf(judgements);
    }

    /**
     * What the public may see.
     *
     * @param results  with {@link Tally#HIDDEN} in the place of what is hidden
     * @param findings what was done, for the analyst alone
     */
    public record Controlled(Results results, List<Finding> findings) {}

    /**
     * @param truth       all that was graded
     * @param corrections what the check asked for when it was last made
     */
    public Controlled control(Results truth, Corrections corrections) {
        Setting setting = new Setting(thresholds, published, truth.counts().quarters(), corrections);
        List<Counted> shown = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Counted counted : truth.counts().measures()) {
            MeasureControl.Controlled controlled = MeasureControl.of(counted, setting);
            shown.add(controlled.counted());
            findings.addAll(controlled.findings());
        }
        corrections
                .grades()
                .forEach(one -> findings.add(new Finding(
                        Finding.Kind.GRADE_WITHHELD,
                        one.measure(),
                        "",
                        "",
                        one.quarter().toString(),
                        "the grade narrows hidden numbers too far",
                        Tally.NONE)));
        Counts counts = new Counts(
                truth.counts().framework(),
                truth.counts().quarters(),
                List.copyOf(shown),
                truth.counts().merged(),
                truth.counts().cautions());
        return new Controlled(results(truth, counts, corrections.grades()), List.copyOf(findings));
    }

    /** The numbers as graded from what is shown, the grades as they truly are. */
    private Results results(Results truth, Counts counts, Set<Corrections.TellingGrade> telling) {
        Map<Corrections.TellingGrade, Result> known = new HashMap<>();
        Grader.grade(counts, judgements)
                .results()
                .forEach(result ->
                        known.put(new Corrections.TellingGrade(result.measure().id(), result.quarter()), result));
        List<Result> results = truth.results().stream()
                .map(result -> {
                    Corrections.TellingGrade key =
                            new Corrections.TellingGrade(result.measure().id(), result.quarter());
                    Result shown = known.getOrDefault(key, result);
                    return telling.contains(key) ? withheld(shown) : combined(shown, result);
                })
                .toList();
        return Grader.rollUp(counts, results, judgements);
    }

    private static Result combined(Result shown, Result truth) {
        if (shown.reason().equals(truth.reason())) {
            return shown;
        }
        if (!shown.graded().tally().hidden()) {
            return uncompared(shown, truth);
        }
        String reason = "%s: the numbers behind it are confidential [c]."
                .formatted(truth.calculated().words());
        return shown.judged(truth.grade(), truth.calculated(), truth.moderation(), reason);
    }

    /** With the value known and what it is compared with hidden, the rule's grade would say on which side that lies. */
    private static Result uncompared(Result shown, Result truth) {
        String why = shown.reason().substring(shown.calculated().words().length());
        Moderation moderation = truth.moderation();
        Grade grade = moderation == null ? Grade.NOT_GRADED : truth.grade();
        return shown.judged(grade, Grade.NOT_GRADED, moderation, Grade.NOT_GRADED.words() + why);
    }

    private static Result withheld(Result shown) {
        return shown.judged(
                Grade.NOT_GRADED,
                Grade.NOT_GRADED,
                null,
                "Not graded: its numbers are confidential [c], and the grade would tell too much of them.");
    }
}
