package victimspack.publish.html;

import java.util.ArrayList;
import java.util.List;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Section;

/** The list of sections and of what is directly under them; on paper, where it is long, in two columns on its own page. */
final class Contents {

    private static final int ENTRIES_IN_ONE_COLUMN = 24;

    private final Markup markup;
    private final BlockMarkup blocks;
    private final boolean onScreen;

    Contents(Markup markup, BlockMarkup blocks, Edition edition) {
        this.markup = markup;
        this.blocks = blocks;
        this.onScreen = edition.onScreen();
    }

    void write(Pack pack) {
        List<Section> sections = new ArrayList<>(pack.sections());
        if (onScreen) {
            sections.add(0, Section.of(pack.cover().id(), pack.cover().title(), List.of()));
        }
        boolean twoColumns = !onScreen && entries(sections) > ENTRIES_IN_ONE_COLUMN;
        markup.open("nav", "class", twoColumns ? "contents long" : "contents", "aria-labelledby", "contents");
        markup.element("h2", "Contents", "id", "contents");
        int first = twoColumns ? firstColumn(sections) : sections.size();
        if (twoColumns) {
            markup.open("div", "class", "columns");
            list(sections.subList(0, first));
            list(sections.subList(first, sections.size()));
            markup.close();
        } else {
            list(sections);
        }
        markup.closeLine();
    }

    /** How many sections stand in the first of two columns: those that hold the first half of all entries. */
    private static int firstColumn(List<Section> sections) {
        int half = (entries(sections) + 1) / 2;
        int first = 0;
        while (first < sections.size() && entries(sections.subList(0, first)) < half) {
            first++;
        }
        return first;
    }

    private static int entries(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> 1 + section.sections().size())
                .sum();
    }

    private void list(List<Section> sections) {
        markup.open("ul");
        for (Section section : sections) {
            markup.open("li");
            blocks.link("#" + section.id(), section.title());
            if (!section.sections().isEmpty()) {
                list(section.sections().stream()
                        .map(child -> Section.of(child.id(), child.title(), List.of()))
                        .toList());
            }
            markup.closeLine();
        }
        markup.close();
    }
}
