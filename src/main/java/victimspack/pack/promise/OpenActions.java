package victimspack.pack.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.measure.Framework;
import victimspack.measure.Part;
import victimspack.pack.document.Block;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;
import victimspack.pack.written.Material;

/** The open actions that meetings asked for, of actions.csv: the committee's outstanding references, or an action tracker. */
public final class OpenActions {

    private final List<Material.Action> actions;
    private final Overdue overdue;

    private OpenActions(List<Material.Action> actions, Overdue overdue) {
        this.actions = actions;
        this.overdue = overdue;
    }

    /** The section; empty where the framework leaves it out, or nothing was supplied and the framework does not ask for it. */
    public static Optional<Section> of(Framework framework, Material material, LocalDate asOf) {
        boolean asked = framework.settings().asksFor(Part.ACTIONS);
        if (material.actions().isEmpty() && !asked) {
            return Optional.empty();
        }
        List<Block> blocks = material.actions().isEmpty()
                ? List.of(Text.body("No actions were supplied: actions.csv was not in the input folder."))
                : new OpenActions(material.actions(), new Overdue(asOf)).blocks();
        return Optional.of(new Section("open-actions", "Open actions", Section.Opening.RUNNING_ON, blocks, List.of()));
    }

    private List<Block> blocks() {
        List<Material.Action> open = actions.stream()
                .filter(action -> !Overdue.isDone(action.status()))
                .toList();
        int closed = actions.size() - open.size();
        if (open.isEmpty()) {
            return closed == 0
                    ? List.of()
                    : List.of(Text.body(
                            "No action is open; %s closed.".formatted(Words.many(closed, "action is", "actions are"))));
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
        long late = open.stream().filter(overdue::is).count();
        Block words = Text.body("%s open; %s."
                .formatted(
                        Words.capital(Words.many(open.size(), "action is", "actions are")),
                        late == 0 ? "none is overdue" : Words.many(late, "is overdue", "are overdue")));
        return List.of(
                words,
                Tables.figures(
                        "table-actions", "Open actions, as of " + Words.day(overdue.asOf()), heads, rows, notes));
    }

    private Table.Row row(Material.Action action) {
        List<String> asked = Stream.of(PromiseCells.day(action.meeting()), action.item() == null ? "" : action.item())
                .filter(line -> !line.isEmpty())
                .toList();
        List<List<Inline>> status = new ArrayList<>(
                PromiseCells.status(action.status(), null, overdue.is(action)).content());
        if (action.update() != null) {
            status.add(List.of(new Inline.Text(action.update())));
        }
        return new Table.Cells(List.of(
                Table.Cell.of(action.ref() + ". " + action.action()
                        + (action.unit() == null ? "" : " (" + action.unit() + ")")),
                asked.isEmpty() ? PromiseCells.text(null) : Tables.lines(asked),
                PromiseCells.text(action.owner()),
                PromiseCells.due(action.dueOn()),
                new Table.Cell(List.copyOf(status))));
    }
}
