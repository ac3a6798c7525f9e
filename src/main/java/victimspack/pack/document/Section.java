package victimspack.pack.document;

import java.util.List;

/**
 * A part of the document under one heading.
 *
 * @param id       anchor, unique in the document, lower case with hyphens
 * @param title    the heading
 * @param opening  how it begins on paper
 * @param blocks   what stands under the heading, before any sub-section
 * @param sections its sub-sections
 */
public record Section(String id, String title, Opening opening, List<Block> blocks, List<Section> sections) {

    /** How a section begins on paper. */
    public enum Opening {
        /** On a new page. */
        NEW_PAGE,
        /** Wherever the one before ends. */
        RUNNING_ON
    }

    public static Section of(String id, String title, List<Block> blocks) {
        return new Section(id, title, Opening.RUNNING_ON, blocks, List.of());
    }
}
