package victimspack.pack;

import java.util.ArrayList;
import java.util.List;
import victimspack.pack.document.Block;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;

/** Gives the tables of figures and the charts of a document their numbers, in the order in which they are read. */
final class Numbering {

    private int tables;
    private int figures;

    private Numbering() {}

    static List<Section> of(List<Section> sections) {
        Numbering numbering = new Numbering();
        return sections.stream().map(numbering::section).toList();
    }

    private Section section(Section section) {
        List<Block> blocks = section.blocks().stream().map(this::block).toList();
        List<Section> inner = new ArrayList<>();
        section.sections().forEach(part -> inner.add(section(part)));
        return new Section(section.id(), section.title(), section.opening(), blocks, List.copyOf(inner));
    }

    private Block block(Block block) {
        if (block instanceof Table table && table.form() == Table.Form.FIGURES) {
            String caption = "Table " + ++tables + ". " + table.caption();
            return new Table(table.id(), table.form(), caption, table.heads(), table.rows(), table.notes());
        }
        if (block instanceof Block.Figure figure) {
            return new Block.Figure(
                    figure.id(),
                    Integer.toString(++figures),
                    figure.title(),
                    figure.chart(),
                    figure.alt(),
                    figure.source());
        }
        return block;
    }
}
