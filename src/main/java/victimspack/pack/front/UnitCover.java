package victimspack.pack.front;

import java.util.ArrayList;
import java.util.List;
import victimspack.extract.cover.PackYaml;
import victimspack.grade.Results;
import victimspack.pack.document.Block;
import victimspack.pack.document.Edition;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.written.ToBeCompleted;

/** The cover of a unit's pack, which goes to the unit's own meeting and not to the committee: what it is and how it stands. */
public final class UnitCover {

    private UnitCover() {}

    /** The cover of the unit with such a name. */
    public static Section of(Results unit, PackYaml front, Identity identity, Edition edition, String name) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Tables.row("Unit", name));
        rows.add(Tables.row("Force", identity.force()));
        rows.add(Tables.row("Period", identity.period()));
        if (edition.revision() > 1) {
            rows.add(Tables.row("Revision", CoverTable.revision(edition)));
        }
        rows.add(Tables.row("Marking", identity.marking()));
        rows.add(Tables.row("Report author", ToBeCompleted.or(front.reportAuthor(), "report author")));
        List<Block> summary = new ArrayList<>();
        summary.add(Text.body(
                "This pack gives the figures of %s for its own meeting, beside those of the force as a whole. Grades compare the unit with its own past, by the rules of the force's pack; judgements about the force are not applied to it."
                        .formatted(name)));
        Standing standing = new Standing(unit);
        summary.addAll(Lede.withKey(standing));
        if (!standing.gradedPriorities().isEmpty()) {
            summary.add(SummaryPage.priorities(unit, "cover-priorities"));
        }
        return new Section(
                "cover-report",
                "Unit report",
                Section.Opening.NEW_PAGE,
                List.of(Tables.facts("cover-table", "About this report", List.copyOf(rows))),
                List.of(Section.of("cover-summary", "Summary", List.copyOf(summary))));
    }
}
