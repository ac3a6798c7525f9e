package victimspack.pack.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Revision;
import victimspack.grade.RowChanges;
import victimspack.pack.appendix.Revisions;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Sheet;
import victimspack.pack.words.Shorthand;

/** The workbook's table of revisions, where there are any. */
final class RevisionsSheet {

    private RevisionsSheet() {}

    static Optional<Sheet> of(Results results, Identity identity) {
        Sheet.Grid grid = new Sheet.Grid(
                "Revisions_figures",
                columns(),
                results.revisions().stream().map(RevisionsSheet::row).toList());
        String holds =
                "This worksheet contains one table: figures and grades of which sealed packs and the records of this pack say"
                        + " different things, marked [r] in the other tables.";
        return SheetLines.sheet(identity, "Revisions", "Revisions", List.of(holds), grid);
    }

    private static List<Sheet.Column> columns() {
        return List.of(
                new Sheet.Column("Measure or priority", Sheet.Format.TEXT, 40),
                new Sheet.Column("Quarter", Sheet.Format.TEXT, 18),
                new Sheet.Column("Sealed pack", Sheet.Format.TEXT, 18),
                new Sheet.Column("Published", Sheet.Format.TEXT, 34),
                new Sheet.Column("Published grade", Sheet.Format.TEXT, 18),
                new Sheet.Column("By the records now", Sheet.Format.TEXT, 34),
                new Sheet.Column("Grade now", Sheet.Format.TEXT, 18),
                new Sheet.Column("Rows added", Sheet.Format.COUNT, 14),
                new Sheet.Column("Rows removed", Sheet.Format.COUNT, 14),
                new Sheet.Column("Rows changed", Sheet.Format.COUNT, 14));
    }

    private static List<Sheet.Datum> row(Revision revision) {
        return List.of(
                new Sheet.Words(revision.title()),
                new Sheet.Words(revision.quarter().inShort()),
                new Sheet.Words(revision.pack()),
                values(revision.published()),
                new Sheet.Words(revision.from().words()),
                values(revision.now()),
                new Sheet.Words(revision.to().words()),
                count(revision, RowChanges::added),
                count(revision, RowChanges::removed),
                count(revision, RowChanges::changed));
    }

    private static Sheet.Datum values(@Nullable Result result) {
        return result == null
                ? SheetCells.notApplicable()
                : new Sheet.Words(String.join("; ", Revisions.values(result)));
    }

    private static Sheet.Datum count(Revision revision, ToLongFunction<RowChanges> of) {
        if (revision.now() == null) {
            return SheetCells.notApplicable();
        }
        return revision.rows()
                .<Sheet.Datum>map(rows -> SheetCells.count(of.applyAsLong(rows)))
                .orElse(new Sheet.Shorthand(Shorthand.NOT_AVAILABLE));
    }
}
