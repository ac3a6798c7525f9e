package victimspack.pack.section;

import java.util.ArrayList;
import java.util.List;
import victimspack.grade.Results;
import victimspack.measure.Framework;
import victimspack.pack.breakdown.GroupDifferences;
import victimspack.pack.document.Block;
import victimspack.pack.document.Section;
import victimspack.pack.words.Text;
import victimspack.pack.written.Commentary;
import victimspack.pack.written.Material;

/** The groups of measures that are not graded: counts of crime, and profiles of crimes and victims. */
public final class KeyData {

    private KeyData() {}

    /** A section per group, in the framework's order, and one for other areas' figures that belong to no measure. */
    public static List<Section> of(Results results, Material material) {
        List<Section> sections = new ArrayList<>();
        for (Framework.Priority group : results.counts().framework().priorities()) {
            if (!group.graded()) {
                sections.add(group(results, material, group));
            }
        }
        GroupDifferences.section(results).ifPresent(sections::add);
        OtherAreas.section(results, material).ifPresent(sections::add);
        return sections;
    }

    private static Section group(Results results, Material material, Framework.Priority group) {
        List<Block> blocks = new ArrayList<>();
        if (results.counts().framework().isGraded()) {
            blocks.add(Text.body("These figures are shown for context and are not graded."));
        }
        blocks.addAll(BaselineTables.of(results, group));
        blocks.addAll(Commentary.of(material, results.reported()).on(group.id()));
        return new Section(
                "group-" + group.id(),
                group.title(),
                Section.Opening.RUNNING_ON,
                List.copyOf(blocks),
                MeasureSection.all(results, material, group));
    }
}
