package victimspack.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import victimspack.grade.Results;
import victimspack.measure.Framework;
import victimspack.pack.appendix.AppendixA;
import victimspack.pack.appendix.AppendixB;
import victimspack.pack.document.Edition;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Provenance;
import victimspack.pack.document.Section;
import victimspack.pack.front.IdentityWords;
import victimspack.pack.front.InBrief;
import victimspack.pack.front.SummaryPage;
import victimspack.pack.front.UnitCover;
import victimspack.pack.front.WhatChanged;
import victimspack.pack.promise.OpenActions;
import victimspack.pack.section.KeyData;
import victimspack.pack.section.PrioritySection;
import victimspack.pack.tidy.TidyRows;
import victimspack.pack.units.UnitsSection;
import victimspack.pack.workbook.WorkbookSheets;
import victimspack.pack.written.Material;

/**
 * Makes the pack of one of the force's units.
 *
 * @param force   the force's results, beside which the unit is shown
 * @param unit    the unit's own results
 * @param name    of the unit, as it stands in the extracts
 * @param folder  of the unit's pack, which its files' names end in
 */
public record UnitPack(Results force, Results unit, String name, String folder) {

    /** The setting in a unit's manifest that says whose pack it is. */
    public static final String SETTING = "unit";

    /**
     * The whole pack; the same arguments give an equal pack.
     *
     * @param material   what people wrote for the force's pack; of it, only what names the unit is taken
     * @param provenance of the run, which is the same for all its packs
     */
    public Pack build(Material material, Provenance provenance, Edition edition) {
        Provenance own = ownProvenance(provenance);
        Material ownMaterial =
                material.shownUnder(force.counts().framework().settings()).ofUnit(name);
        Identity identity = identity(material, own, edition);
        WorkbookSheets workbook = WorkbookSheets.of(unit, ownMaterial, own, identity);
        List<Section> sections = Numbering.of(sections(ownMaterial, own, edition, workbook.words()));
        return new Pack(
                identity,
                UnitCover.of(unit, material.front(), identity, edition, name),
                sections,
                workbook.sheets(edition, sections),
                TidyRows.measures(unit),
                TidyRows.breakdowns(unit),
                PackBuilder.grades(unit),
                own);
    }

    private Provenance ownProvenance(Provenance provenance) {
        SortedMap<String, String> settings = new TreeMap<>(provenance.settings());
        settings.put(SETTING, name);
        return provenance.with(settings);
    }

    private Identity identity(Material material, Provenance provenance, Edition edition) {
        Identity usual = IdentityWords.of(unit, material.front(), provenance, edition);
        return new Identity(
                usual.title(),
                usual.period(),
                usual.quarter(),
                usual.force(),
                usual.author(),
                usual.marking(),
                usual.banner(),
                usual.audience(),
                usual.asOf(),
                usual.keywords(),
                usual.fileStem() + "-" + folder);
    }

    private List<Section> sections(Material material, Provenance provenance, Edition edition, String workbook) {
        Framework framework = unit.counts().framework();
        List<Section> sections = new ArrayList<>();
        boolean graded = framework.isGraded();
        if (graded) {
            sections.add(WhatChanged.of(unit, material, provenance));
        }
        sections.add(graded ? SummaryPage.of(unit) : InBrief.of(unit));
        sections.add(UnitsSection.of(force, unit, name));
        framework.priorities().stream()
                .filter(Framework.Priority::graded)
                .map(priority -> PrioritySection.of(unit, material, priority))
                .forEach(sections::add);
        sections.addAll(KeyData.of(unit, material));
        OpenActions.of(framework, material, provenance.asOf()).ifPresent(sections::add);
        if (graded) {
            sections.add(AppendixA.of(unit, material));
        }
        sections.add(AppendixB.of(unit, material, provenance, edition, sections, workbook));
        return List.copyOf(sections);
    }
}
