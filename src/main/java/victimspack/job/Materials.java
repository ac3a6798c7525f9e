package victimspack.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.extract.schema.Extract;
import victimspack.grade.Grade;
import victimspack.grade.Judgement;
import victimspack.pack.written.Material;
import victimspack.store.AcceptedRows;
import victimspack.store.AcceptedRows.AcceptedRow;

/** Takes what people wrote for the pack out of the store, where it lies as accepted rows. */
final class Materials {

    private final RunState run;
    private final AcceptedRows rows;

    Materials(RunState run) {
        this.run = run;
        this.rows = new AcceptedRows(run.database);
    }

    Material all() {
        return new Material(
                run.inputs.front(),
                judgements(),
                milestones(),
                actions(),
                recommendations(),
                comparators(),
                auditPopulation());
    }

    List<Judgement> judgements() {
        return of(Extract.COMMENTARY).stream()
                .map(row -> new Judgement(
                        needed(row, "measure"),
                        Quarter.parse(needed(row, "quarter")).orElseThrow(),
                        text(row, "comment"),
                        grade(text(row, "moderated_grade")),
                        text(row, "moderation_reason"),
                        text(row, "moderated_by"),
                        day(row, "moderated_on"),
                        row.line()))
                .toList();
    }

    private static @Nullable Grade grade(@Nullable String words) {
        return Stream.of(Grade.values())
                .filter(grade -> grade.isGrade() && grade.words().equals(words))
                .findFirst()
                .orElse(null);
    }

    private List<Material.Milestone> milestones() {
        return of(Extract.MILESTONES).stream()
                .map(row -> new Material.Milestone(
                        needed(row, "ref"),
                        needed(row, "milestone"),
                        text(row, "owner"),
                        day(row, "due_on"),
                        text(row, "status"),
                        day(row, "completed_on"),
                        text(row, "comment")))
                .toList();
    }

    private List<Material.Action> actions() {
        return of(Extract.ACTIONS).stream()
                .map(row -> new Material.Action(
                        needed(row, "ref"),
                        day(row, "meeting_date"),
                        text(row, "item"),
                        needed(row, "action"),
                        text(row, "owner"),
                        day(row, "due_on"),
                        text(row, "status"),
                        text(row, "update"),
                        text(row, "unit")))
                .toList();
    }

    private List<Material.Recommendation> recommendations() {
        return of(Extract.RECOMMENDATIONS).stream()
                .map(row -> new Material.Recommendation(
                        needed(row, "ref"),
                        text(row, "report"),
                        needed(row, "text"),
                        text(row, "status"),
                        text(row, "previous_status"),
                        day(row, "due_on"),
                        day(row, "original_due_on"),
                        text(row, "owner"),
                        text(row, "comment")))
                .toList();
    }

    private List<Material.Comparator> comparators() {
        return of(Extract.COMPARATORS).stream()
                .map(row -> new Material.Comparator(
                        needed(row, "series"),
                        needed(row, "area"),
                        needed(row, "period"),
                        (BigDecimal) Objects.requireNonNull(row.get("value")),
                        text(row, "source")))
                .toList();
    }

    private Map<String, Long> auditPopulation() {
        Map<String, Long> crimes = new LinkedHashMap<>();
        of(Extract.AUDIT_POPULATION)
                .forEach(row -> crimes.put(
                        needed(row, "department"), ((Number) Objects.requireNonNull(row.get("crimes"))).longValue()));
        return crimes;
    }

    private List<AcceptedRow> of(Extract extract) {
        return rows.of(run.inputs.schema(extract));
    }

    private static String needed(AcceptedRow row, String column) {
        return Objects.requireNonNull(text(row, column), column);
    }

    private static @Nullable String text(AcceptedRow row, String column) {
        Object value = row.get(column);
        return value == null ? null : value.toString();
    }

    private static @Nullable LocalDate day(AcceptedRow row, String column) {
        return (LocalDate) row.get(column);
    }
}
