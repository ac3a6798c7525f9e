package victimspack.pack.document;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import victimspack.grade.Published;

/**
 * The pack as a document, free of any format. Every writer takes it as it is: a number, sentence or grade is made here
 * once, from the same result, and only its looks are a format's own.
 *
 * @param identity   what the pack is and is about
 * @param cover      the committee's cover report
 * @param sections   everything after the cover report, in order
 * @param sheets     the workbook's sheets, in order
 * @param measures   the rows of measures.csv
 * @param breakdowns the rows of breakdowns.csv
 * @param grades     of the reported quarter, of priorities and texts, which have no tidy rows, by their ids
 * @param provenance where the numbers come from
 * @param units      the packs of the force's units, by the folder in which each lies; mostly none
 */
public record Pack(
        Identity identity,
        Section cover,
        List<Section> sections,
        List<Sheet> sheets,
        List<TidyRow> measures,
        List<TidyRow> breakdowns,
        SortedMap<String, Published.Grades> grades,
        Provenance provenance,
        SortedMap<String, Pack> units) {

    /** A pack without packs of units. */
    public Pack(
            Identity identity,
            Section cover,
            List<Section> sections,
            List<Sheet> sheets,
            List<TidyRow> measures,
            List<TidyRow> breakdowns,
            SortedMap<String, Published.Grades> grades,
            Provenance provenance) {
        this(identity, cover, sections, sheets, measures, breakdowns, grades, provenance, new TreeMap<>());
    }

    /** The same with the packs of the force's units. */
    public Pack with(SortedMap<String, Pack> ofUnits) {
        return new Pack(identity, cover, sections, sheets, measures, breakdowns, grades, provenance, ofUnits);
    }
}
