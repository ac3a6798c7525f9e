package victimspack.publish.html;

import victimspack.pack.document.Section;
import victimspack.pack.document.Table;

/** How much stands on a page. */
final class Density {

    /** More rows than this do not fit on one page in the usual spacing. */
    private static final int ROWS_IN_USUAL_SPACING = 26;

    /** More rows than this do not fit on one page in any spacing. */
    private static final int ROWS_SET_CLOSER = 45;

    private Density() {}

    /** Whether a section opens a page of many rows, which are then set closer to keep them on that page. */
    static boolean isHigh(Section section) {
        return section.opening() == Section.Opening.NEW_PAGE
                && section.sections().isEmpty()
                && rows(section) > ROWS_IN_USUAL_SPACING
                && rows(section) <= ROWS_SET_CLOSER;
    }

    private static int rows(Section section) {
        return section.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.form() == Table.Form.FIGURES)
                .mapToInt(table -> table.rows().size())
                .sum();
    }
}
