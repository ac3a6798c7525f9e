package victimspack.pack.workbook;

import java.util.ArrayList;
import java.util.List;
import victimspack.grade.Results;
import victimspack.measure.Counted;
import victimspack.measure.Measure;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Sheet;
import victimspack.pack.words.NoGrade;
import victimspack.pack.words.NotToldApart;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Words;

/** What a reader of the tables must know: the marks, then each measure's definition and notes. */
final class NotesSheet {

    private NotesSheet() {}

    /** @param marks those that the pack uses */
    static Sheet of(Results results, Identity identity, List<Shorthand.Entry> marks) {
        List<List<Sheet.Datum>> rows = new ArrayList<>();
        marks.forEach(entry -> rows.add(row(entry.symbol(), Words.capital(entry.meaning()))));
        if (results.counts().framework().isGraded()) {
            NoGrade.usedIn(results)
                    .forEach(grade -> rows.add(row(grade.words(), Words.capital(NoGrade.meaning(grade)))));
            rows.add(row("Common cause", "The latest month is within what is usual."));
            rows.add(row(
                    "Not tested", "Too few months to know what is usual, a state that carries over, or no interval."));
        }
        for (Counted counted : results.counts().measures()) {
            rows.add(row(counted.measure().title(), notes(results, counted)));
        }
        List<Sheet.Column> columns = List.of(
                new Sheet.Column("Mark, word or measure", Sheet.Format.TEXT, 40),
                new Sheet.Column("Note", Sheet.Format.TEXT, 90));
        Sheet.Grid grid = new Sheet.Grid("Notes_texts", columns, rows);
        List<String> lines = SheetLines.text(
                identity,
                List.of(
                        "This worksheet contains one table: the marks used in place of numbers, the words used in place "
                                + "of grades, and what each measure counts."));
        return new Sheet("Notes", "Notes", lines, grid, List.of());
    }

    private static List<Sheet.Datum> row(String what, String note) {
        return List.of(new Sheet.Words(what), new Sheet.Words(note));
    }

    private static String notes(Results results, Counted counted) {
        Measure measure = counted.measure();
        List<String> sentences = new ArrayList<>();
        counted.notSupplied().ifPresent(need -> sentences.add("Not supplied: " + Words.phrase(need) + "."));
        sentences.add(Words.sentence(measure.definition()));
        if (measure.pendingAre() != null) {
            sentences.add("Pending: " + Words.phrase(measure.pendingAre()) + ".");
        }
        if (measure.excludedAre() != null) {
            sentences.add("Excluded: " + Words.phrase(measure.excludedAre()) + ".");
        }
        sentences.addAll(NotToldApart.beside(results, measure));
        measure.notes().stream().map(Words::sentence).forEach(sentences::add);
        return String.join(" ", sentences);
    }
}
