package victimspack.pack.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Provenance;
import victimspack.pack.document.Sheet;
import victimspack.pack.words.RowCounts;
import victimspack.pack.words.Words;

/** Every file read and where its rows went. */
final class DataQualitySheet {

    private DataQualitySheet() {}

    static Sheet of(Provenance provenance, Identity identity) {
        List<Sheet.Column> columns = Stream.concat(
                        Stream.of(new Sheet.Column("File", Sheet.Format.TEXT, 32)),
                        Stream.of("Rows read", "Accepted", "Quarantined", "Duplicate", "Superseded", "Left out")
                                .map(head -> new Sheet.Column(head, Sheet.Format.COUNT, 14)))
                .toList();
        List<List<Sheet.Datum>> rows =
                provenance.inputs().stream().map(DataQualitySheet::row).toList();
        Sheet.Grid grid = new Sheet.Grid("Data_quality_files", columns, rows);
        String absent = provenance.absent().isEmpty()
                ? "No file was missing."
                : "Not supplied: " + Words.list(provenance.absent()) + ".";
        List<String> holds = new ArrayList<>();
        holds.add("This worksheet contains one table: the files read. Rows read are the sum of the other columns.");
        holds.addAll(RowCounts.note(provenance));
        holds.add(absent);
        List<String> lines = SheetLines.of(identity, holds, grid);
        return new Sheet("Data_quality", "Data quality", lines, grid, List.of());
    }

    private static List<Sheet.Datum> row(Provenance.InputFile file) {
        return List.of(
                new Sheet.Words(file.name()),
                told(file.read()),
                told(file.accepted()),
                SheetCells.count(file.quarantined()),
                SheetCells.count(file.duplicate()),
                SheetCells.count(file.superseded()),
                SheetCells.count(file.omitted()));
    }

    private static Sheet.Datum told(OptionalLong count) {
        return count.isPresent() ? SheetCells.count(count.getAsLong()) : SheetCells.confidential();
    }
}
