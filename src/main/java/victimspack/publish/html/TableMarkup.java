package victimspack.publish.html;

import java.util.List;
import victimspack.pack.document.Table;

/** Tables as markup: caption, column widths, heads with scopes, groups as bodies of their own, notes below. */
final class TableMarkup {

    /** Tables with more columns than this do not fit on the narrowest screen and scroll within themselves. */
    private static final int COLUMNS_ON_NARROW_SCREEN = 3;

    /** Tables with more columns than this are set smaller. */
    private static final int COLUMNS_IN_USUAL_TYPE = 5;

    /** Tables of figures of no more lines than this are not broken over pages; facts may be, between two of them. */
    private static final int LINES_KEPT_TOGETHER = 14;

    private final Markup markup;
    private final Edition edition;
    private final BlockMarkup blocks;

    TableMarkup(Markup markup, Edition edition, BlockMarkup blocks) {
        this.markup = markup;
        this.edition = edition;
        this.blocks = blocks;
    }

    void write(Table table) {
        boolean keptTogether = table.form() != Table.Form.FACTS && lines(table) <= LINES_KEPT_TOGETHER;
        markup.open("div", "class", keptTogether ? "table keep" : "table");
        openFrame(table);
        markup.open("table", "class", looks(table), "id", table.id());
        if (!table.caption().isEmpty()) {
            markup.open("caption", "id", captionId(table));
            markup.element("span", edition.text(table.caption())).close();
        }
        if (!table.heads().isEmpty()) {
            heads(table.heads());
        }
        rows(table);
        markup.close().closeLine();
        table.notes().forEach(note -> markup.element("p", edition.text(note), "class", "note table-note"));
        markup.closeLine();
    }

    private static int lines(Table table) {
        return table.rows().stream().mapToInt(TableMarkup::lines).sum();
    }

    private static int lines(Table.Row row) {
        List<Table.Cell> cells = row instanceof Table.Cells plain
                ? plain.cells()
                : row instanceof Table.Total total ? total.cells() : List.of();
        return cells.stream().mapToInt(cell -> cell.content().size()).max().orElse(1);
    }

    private void openFrame(Table table) {
        boolean scrolls = edition.onScreen() && table.heads().size() > COLUMNS_ON_NARROW_SCREEN;
        if (scrolls) {
            markup.open(
                    "div",
                    "class",
                    "frame wide",
                    "role",
                    "group",
                    "tabindex",
                    "0",
                    "aria-labelledby",
                    captionId(table));
        } else {
            markup.open("div", "class", "frame");
        }
    }

    private static String looks(Table table) {
        if (table.form() == Table.Form.FACTS) {
            return "facts";
        }
        String columns = "figures columns-" + table.heads().size();
        return table.heads().size() > COLUMNS_IN_USUAL_TYPE ? columns + " many" : columns;
    }

    private static String captionId(Table table) {
        return table.id() + "-caption";
    }

    private void heads(List<Table.Head> heads) {
        markup.open("colgroup");
        heads.forEach(head -> markup.empty("col", "style", "width:" + head.share() + "%"));
        markup.close().open("thead").open("tr");
        for (Table.Head head : heads) {
            markup.element("th", edition.text(head.text()), "scope", "col", "class", looks(head));
        }
        markup.close().closeLine();
    }

    private static String looks(Table.Head head) {
        return (head.align() == Table.Align.RIGHT ? "right" : "left") + (head.current() ? " current" : "");
    }

    private void rows(Table table) {
        markup.open("tbody");
        boolean first = true;
        for (Table.Row row : table.rows()) {
            if (row instanceof Table.Group group) {
                if (!first) {
                    markup.close().open("tbody");
                }
                group(group, table);
            } else if (row instanceof Table.Cells cells) {
                cells("", cells.cells(), table);
            } else if (row instanceof Table.Total total) {
                cells("total", total.cells(), table);
            }
            first = false;
        }
        markup.close();
    }

    private void group(Table.Group group, Table table) {
        int columns = Math.max(2, table.heads().size());
        markup.open("tr", "class", "group");
        markup.element("th", edition.text(group.title()), "scope", "rowgroup", "colspan", Integer.toString(columns));
        markup.closeLine();
    }

    private void cells(String looks, List<Table.Cell> cells, Table table) {
        markup.open("tr", "class", looks);
        for (int column = 0; column < cells.size(); column++) {
            if (column == 0) {
                markup.open("th", "scope", "row");
            } else {
                markup.open(
                        "td",
                        "class",
                        table.heads().isEmpty() ? "left" : looks(table.heads().get(column)));
            }
            cell(cells.get(column));
            markup.close();
        }
        markup.closeLine();
    }

    private void cell(Table.Cell cell) {
        boolean first = true;
        for (var line : cell.content()) {
            if (!first) {
                markup.empty("br");
            }
            blocks.line(line);
            first = false;
        }
    }
}
