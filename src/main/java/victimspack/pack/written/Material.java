package victimspack.pack.written;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victimspack.extract.cover.PackYaml;
import victimspack.grade.Judgement;
import victimspack.measure.Framework;
import victimspack.measure.Part;

/**
 * What people wrote for the pack.
 *
 * @param front           names and text for the front
 * @param judgements      comments and moderated grades
 * @param milestones      the delivery timeline
 * @param actions         open actions from the committee
 * @param recommendations of inspectorates
 * @param comparators     national and neighbouring figures
 * @param auditPopulation the crimes from which the dip sample was drawn, by department; empty where not supplied
 */
public record Material(
        PackYaml front,
        List<Judgement> judgements,
        List<Milestone> milestones,
        List<Action> actions,
        List<Recommendation> recommendations,
        List<Comparator> comparators,
        Map<String, Long> auditPopulation) {

    /** Of all this, what is about one unit: the actions that name it. */
    public Material ofUnit(String unit) {
        return new Material(
                front,
                List.of(),
                List.of(),
                actions.stream().filter(action -> unit.equals(action.unit())).toList(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** Of all this, the parts that a framework includes. */
    public Material shownUnder(Framework.Settings settings) {
        return new Material(
                front,
                judgements,
                settings.includes(Part.MILESTONES) ? milestones : List.of(),
                settings.includes(Part.ACTIONS) ? actions : List.of(),
                settings.includes(Part.RECOMMENDATIONS) ? recommendations : List.of(),
                settings.includes(Part.COMPARATORS) ? comparators : List.of(),
                auditPopulation);
    }

    /** A promise of the delivery timeline. */
    public record Milestone(
            String ref,
            String milestone,
            @Nullable String owner,
            @Nullable LocalDate dueOn,
            @Nullable String status,
            @Nullable LocalDate completedOn,
            @Nullable String comment) {}

    /** An action that a meeting asked for. */
    public record Action(
            String ref,
            @Nullable LocalDate meeting,
            @Nullable String item,
            String action,
            @Nullable String owner,
            @Nullable LocalDate dueOn,
            @Nullable String status,
            @Nullable String update,
            @Nullable String unit) {}

    /** A recommendation of an inspectorate. */
    public record Recommendation(
            String ref,
            @Nullable String report,
            String text,
            @Nullable String status,
            @Nullable String previousStatus,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate originalDueOn,
            @Nullable String owner,
            @Nullable String comment) {}

    /** A figure of another area. */
    public record Comparator(
            String series,
            String area,
            String period,
            BigDecimal value,
            @Nullable String source) {}
}
