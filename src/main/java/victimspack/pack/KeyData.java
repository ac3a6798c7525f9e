package victimspack.pack;

import java.util.ArrayList;
import java.util.List;
import victimspack.grade.Results;
import victimspack.measure.Framework;

/** Figures that are not graded: counts of crime over the months held, other areas' figures, and profiles of victims. */
final class KeyData {

    private KeyData() {}

    static Section of(Results results, Material material, Commentary commentary) {
        List<Section> parts = new ArrayList<>();
        for (Framework.Priority group : results.counts().framework().priorities()) {
            if (!group.graded()) {
                parts.addAll(MeasureSection.all(results, commentary, group));
            }
        }
        if (!material.comparators().isEmpty()) {
            parts.add(comparators(material.comparators()));
        }
        List<Block> blocks = parts.isEmpty()
                ? List.of(Text.body("The framework has no figures beside its graded priorities."))
                : List.of(Text.body("These figures are shown for context and are not graded."));
        return new Section("key-data", "Key data", Section.Opening.NEW_PAGE, blocks, List.copyOf(parts));
    }

    private static Section comparators(List<Material.Comparator> comparators) {
        List<Table.Head> heads = Heads.left("Series", 25)
                .andLeft("Area", 20)
                .andLeft("Period", 18)
                .andRight("Value", 12)
                .andLeft("Source", 25)
                .fill();
        List<Table.Row> rows = comparators.stream()
                .map(one -> Tables.row(
                        one.series(),
                        one.area(),
                        one.period(),
                        Numerals.plain(one.value()),
                        one.source() == null ? "Not stated" : one.source()))
                .toList();
        return Section.of(
                "comparators",
                "Other areas",
                List.of(Tables.figures(
                        "table-comparators",
                        "National and neighbouring figures, as supplied",
                        heads,
                        rows,
                        List.of())));
    }
}
