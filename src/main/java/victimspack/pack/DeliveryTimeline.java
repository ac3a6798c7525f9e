package victimspack.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.measure.Framework;
import victimspack.pack.document.Block;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;

/** What was promised and when: milestones, open actions from the committee, and recommendations. */
final class DeliveryTimeline {

    private static final Comparator<LocalDate> LATEST_IF_UNKNOWN = Comparator.naturalOrder();

    private final Material material;
    private final LocalDate asOf;
    private final Overdue overdue;

    private DeliveryTimeline(Material material, LocalDate asOf) {
        this.material = material;
        this.asOf = asOf;
        this.overdue = new Overdue(asOf);
    }

    static Section of(Framework framework, Material material, LocalDate asOf) {
        DeliveryTimeline timeline = new DeliveryTimeline(material, asOf);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(timeline.milestones(!framework.actions().isEmpty()));
        blocks.addAll(strategy(framework.actions()));
        blocks.addAll(timeline.actions());
        blocks.addAll(timeline.recommendations());
        return new Section(
                "delivery-timeline", "Delivery timeline", Section.Opening.RUNNING_ON, List.copyOf(blocks), List.of());
    }

    /** Whether the framework promises anything, or anything to be done was supplied. */
    static boolean isHeld(Framework framework, Material material) {
        return !framework.actions().isEmpty()
                || !material.milestones().isEmpty()
                || !material.actions().isEmpty()
                || !material.recommendations().isEmpty();
    }

    private List<Block> milestones(boolean promises) {
        List<Material.Milestone> milestones = material.milestones().stream()
                .sorted(Comparator.comparing(Material.Milestone::dueOn, Comparator.nullsLast(LATEST_IF_UNKNOWN)))
                .toList();
        if (milestones.isEmpty() && !promises) {
            return List.of();
        }
        if (milestones.isEmpty()) {
            return List.of(Text.body("No milestones were supplied: milestones.csv was not in the input folder."));
        }
        List<Table.Head> heads = Heads.left("Milestone", 30)
                .andLeft("Owner", 15)
                .andLeft("Due", 14)
                .andLeft("Status", 22)
                .andLeft("Comment", 19)
                .fill();
        List<Table.Row> rows = milestones.stream().map(this::row).toList();
        long late = milestones.stream().filter(overdue::is).count();
        String words = "On %s, %s of %s overdue."
                .formatted(
                        Words.day(asOf),
                        Words.number(late),
                        Words.many(milestones.size(), "milestone", "milestones") + (late == 1 ? " was" : " were"));
        return List.of(
                Text.body(words),
                Tables.figures(
                        "table-milestones",
                        "Milestones by due date, as of " + Words.day(asOf),
                        heads,
                        rows,
                        List.of()));
    }

    private Table.Row row(Material.Milestone milestone) {
        return new Table.Cells(List.of(
                Table.Cell.of(milestone.ref() + ". " + milestone.milestone()),
                text(milestone.owner()),
                due(milestone.dueOn()),
                status(milestone.status(), milestone.completedOn(), overdue.is(milestone)),
                Table.Cell.of(milestone.comment() == null ? "None" : milestone.comment())));
    }

    /** What the strategy promises and who leads it, under its own sections. */
    private static List<Block> strategy(List<Framework.StrategyAction> actions) {
        if (actions.isEmpty()) {
            return List.of();
        }
        List<Table.Row> rows = new ArrayList<>();
        String section = "";
        for (Framework.StrategyAction action : actions) {
            if (!action.section().equals(section)) {
                section = action.section();
                rows.add(new Table.Group(section));
            }
            rows.add(Tables.row(action.action(), action.owner()));
        }
        List<Table.Head> heads = Heads.left("Action", 60).andLeft("Led by", 40).fill();
        return List.of(
                Tables.figures("table-strategy", "Actions of the strategy and who leads them", heads, rows, List.of()));
    }

    private List<Block> actions() {
        List<Material.Action> open = material.actions().stream()
                .filter(action -> !Overdue.isDone(action.status()))
                .toList();
        int closed = material.actions().size() - open.size();
        if (open.isEmpty()) {
            return closed == 0
                    ? List.of()
                    : List.of(Text.body("The committee has no open actions; %s closed."
                            .formatted(Words.many(closed, "action is", "actions are"))));
        }
        List<Table.Head> heads = Heads.left("Action", 34)
                .andLeft("Asked at", 16)
                .andLeft("Owner", 14)
                .andLeft("Due", 13)
                .andLeft("Status and update", 23)
                .fill();
        List<Table.Row> rows = open.stream().map(this::row).toList();
        List<String> notes = closed == 0
                ? List.of()
                : List.of(Words.sentence(Words.many(closed, "closed action is", "closed actions are") + " not shown"));
        return List.of(Tables.figures("table-actions", "Open actions asked for by the committee", heads, rows, notes));
    }

    private Table.Row row(Material.Action action) {
        List<String> asked = Stream.of(day(action.meeting()), action.item() == null ? "" : action.item())
                .filter(line -> !line.isEmpty())
                .toList();
        List<List<Inline>> status = new ArrayList<>(
                status(action.status(), null, overdue.is(action)).content());
        if (action.update() != null) {
            status.add(List.of(new Inline.Text(action.update())));
        }
        return new Table.Cells(List.of(
                Table.Cell.of(action.ref() + ". " + action.action()),
                asked.isEmpty() ? text(null) : Tables.lines(asked),
                text(action.owner()),
                due(action.dueOn()),
                new Table.Cell(List.copyOf(status))));
    }

    private List<Block> recommendations() {
        if (material.recommendations().isEmpty()) {
            return List.of();
        }
        List<Table.Head> heads = Heads.left("Recommendation", 38)
                .andLeft("Due", 17)
                .andLeft("Status", 15)
                .andLeft("Before", 10)
                .andLeft("Owner and comment", 20)
                .fill();
        List<Table.Row> rows =
                material.recommendations().stream().map(this::row).toList();
        return List.of(Tables.figures(
                "table-recommendations",
                "Recommendations of inspectorates",
                heads,
                rows,
                List.of("Status is the colour supplied for each recommendation; no meanings were supplied with it.")));
    }

    private Table.Row row(Material.Recommendation recommendation) {
        List<String> due = new ArrayList<>(List.of(orNotStated(day(recommendation.dueOn()))));
        if (recommendation.originalDueOn() != null
                && !recommendation.originalDueOn().equals(recommendation.dueOn())) {
            due.add("at first " + day(recommendation.originalDueOn()));
        }
        List<String> who = Stream.of(recommendation.owner(), recommendation.comment())
                .filter(line -> line != null && !line.isBlank())
                .toList();
        String report = recommendation.report() == null ? "" : " (" + recommendation.report() + ")";
        return new Table.Cells(List.of(
                Table.Cell.of(recommendation.ref() + ". " + recommendation.text() + report),
                Tables.lines(due),
                status(recommendation.status(), null, overdue.is(recommendation)),
                text(word(recommendation.previousStatus())),
                who.isEmpty() ? text(null) : Tables.lines(who)));
    }

    /** The status word as supplied; that something is overdue follows from its day and is marked. */
    private static Table.Cell status(@Nullable String status, @Nullable LocalDate completedOn, boolean late) {
        List<List<Inline>> lines = new ArrayList<>();
        String word = word(status);
        if (word != null) {
            lines.add(List.of(new Inline.Text(word)));
        }
        if (completedOn != null) {
            lines.add(List.of(new Inline.Text("Completed " + Words.day(completedOn))));
        }
        if (late) {
            lines.add(List.of(new Inline.Strong("Overdue")));
        }
        return lines.isEmpty() ? text(null) : new Table.Cell(List.copyOf(lines));
    }

    private static @Nullable String word(@Nullable String status) {
        return status == null ? null : Words.capital(status);
    }

    private static Table.Cell due(@Nullable LocalDate day) {
        return Table.Cell.of(orNotStated(day(day)));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Words.day(day);
    }

    private static Table.Cell text(@Nullable String text) {
        return Table.Cell.of(orNotStated(text == null ? "" : text));
    }

    private static String orNotStated(String text) {
        return text.isBlank() ? "Not stated" : text;
    }
}
