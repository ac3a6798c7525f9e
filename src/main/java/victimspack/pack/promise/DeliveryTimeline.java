package victimspack.pack.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import victimspack.measure.Framework;
import victimspack.measure.Part;
import victimspack.pack.document.Block;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;
import victimspack.pack.written.Material;

/** What was promised and when: milestones by due date, and the actions of the strategy with who leads them. */
public final class DeliveryTimeline {

    private static final Comparator<LocalDate> LATEST_IF_UNKNOWN = Comparator.naturalOrder();

    private final Material material;
    private final LocalDate asOf;
    private final Overdue overdue;

    private DeliveryTimeline(Material material, LocalDate asOf) {
        this.material = material;
        this.asOf = asOf;
        this.overdue = new Overdue(asOf);
    }

    /** The section, with what is late on a day. */
    public static Section of(Framework framework, Material material, LocalDate asOf) {
        DeliveryTimeline timeline = new DeliveryTimeline(material, asOf);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(timeline.milestones(
                !framework.actions().isEmpty() || framework.settings().asksFor(Part.MILESTONES)));
        blocks.addAll(strategy(framework.actions()));
        return new Section(
                "delivery-timeline", "Delivery timeline", Section.Opening.RUNNING_ON, List.copyOf(blocks), List.of());
    }

    /** Whether the framework includes it, and promises anything, asks for it, or milestones were supplied. */
    public static boolean isHeld(Framework framework, Material material) {
        return framework.settings().includes(Part.MILESTONES)
                && (framework.settings().asksFor(Part.MILESTONES)
                        || !framework.actions().isEmpty()
                        || !material.milestones().isEmpty());
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
                PromiseCells.text(milestone.owner()),
                PromiseCells.due(milestone.dueOn()),
                PromiseCells.status(milestone.status(), milestone.completedOn(), overdue.is(milestone)),
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
}
