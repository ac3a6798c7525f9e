package victimspack.pack.written;

import java.util.ArrayList;
import java.util.List;
import victimspack.measure.Framework;
import victimspack.pack.document.Block;
import victimspack.pack.document.Section;
import victimspack.pack.words.Text;

/** The framework's sections of text, filled from the commentary. */
public final class TextSections {

    static final String NO_TEXT = "No text was supplied for this quarter.";

    private TextSections() {}

    /** The sections in the framework's order, each with its introduction and what was written for it. */
    public static List<Section> of(Framework framework, Commentary commentary) {
        return framework.texts().stream().map(text -> section(text, commentary)).toList();
    }

    private static Section section(Framework.TextSection text, Commentary commentary) {
        List<Block> blocks = new ArrayList<>();
        if (!text.introduction().isBlank()) {
            blocks.add(Text.body(text.introduction()));
        }
        List<Block> typed = commentary.on(text.id());
        blocks.addAll(typed.isEmpty() ? List.of(Text.body(NO_TEXT)) : typed);
        return Section.of("text-" + text.id(), text.title(), List.copyOf(blocks));
    }
}
