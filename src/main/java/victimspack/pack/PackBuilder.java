package victimspack.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import victimspack.grade.Published;
import victimspack.grade.Results;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.measure.Part;
import victimspack.pack.appendix.AppendixA;
import victimspack.pack.appendix.AppendixB;
import victimspack.pack.document.Edition;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Provenance;
import victimspack.pack.document.Section;
import victimspack.pack.front.CoverReport;
import victimspack.pack.front.IdentityWords;
import victimspack.pack.front.InBrief;
import victimspack.pack.front.SummaryPage;
import victimspack.pack.front.WhatChanged;
import victimspack.pack.promise.DeliveryTimeline;
import victimspack.pack.promise.OpenActions;
import victimspack.pack.promise.Recommendations;
import victimspack.pack.section.KeyData;
import victimspack.pack.section.PrioritySection;
import victimspack.pack.tidy.TidyRows;
import victimspack.pack.units.UnitsSection;
import victimspack.pack.variation.VariationPage;
import victimspack.pack.workbook.WorkbookSheets;
import victimspack.pack.written.Commentary;
import victimspack.pack.written.Material;
import victimspack.pack.written.TextSections;

/** Makes the pack as a document from what was graded and what people wrote. */
public final class PackBuilder {

    private PackBuilder() {}

    /** The whole pack; the same arguments give an equal pack. */
    public static Pack build(Results results, Material supplied, Provenance provenance, Edition edition) {
        Material material = supplied.shownUnder(results.counts().framework().settings());
        Identity identity = IdentityWords.of(results, material.front(), provenance, edition);
        WorkbookSheets workbook = WorkbookSheets.of(results, material, provenance, identity);
        List<Section> sections = Numbering.of(sections(results, material, provenance, edition, workbook.words()));
        return new Pack(
                identity,
                CoverReport.of(results, material, identity, edition),
                sections,
                workbook.sheets(edition, sections),
                TidyRows.measures(results),
                TidyRows.breakdowns(results),
                grades(results),
                provenance);
    }

    static SortedMap<String, Published.Grades> grades(Results results) {
        SortedMap<String, Published.Grades> grades = new TreeMap<>();
        results.priorities().stream()
                .filter(result -> result.quarter().equals(results.reported()))
                .forEach(result ->
                        grades.put(result.priority().id(), new Published.Grades(result.grade(), result.calculated())));
        results.results().stream()
                .filter(result -> result.quarter().equals(results.reported()))
                .filter(result -> result.measure().kind() == Kind.TEXT)
                .forEach(result ->
                        grades.put(result.measure().id(), new Published.Grades(result.grade(), result.calculated())));
        return grades;
    }

    private static List<Section> sections(
            Results results, Material material, Provenance provenance, Edition edition, String workbook) {
        Framework framework = results.counts().framework();
        List<Section> sections = new ArrayList<>();
        boolean graded = framework.isGraded();
        if (graded) {
            sections.add(WhatChanged.of(results, material, provenance));
        }
        sections.add(graded ? SummaryPage.of(results) : InBrief.of(results));
        VariationPage.of(results).ifPresent(sections::add);
        framework.priorities().stream()
                .filter(Framework.Priority::graded)
                .map(priority -> PrioritySection.of(results, material, priority))
                .forEach(sections::add);
        if (framework.settings().includes(Part.UNITS)) {
            UnitsSection.of(results).ifPresent(sections::add);
        }
        sections.addAll(KeyData.of(results, material));
        if (DeliveryTimeline.isHeld(framework, material)) {
            sections.add(DeliveryTimeline.of(framework, material, provenance.asOf()));
        }
        OpenActions.of(framework, material, provenance.asOf()).ifPresent(sections::add);
        Recommendations.of(framework, material, provenance.asOf()).ifPresent(sections::add);
        if (framework.settings().includes(Part.TEXTS)) {
            sections.addAll(TextSections.of(framework, Commentary.of(material, results.reported())));
        }
        VariationPage.months(results).ifPresent(sections::add);
        if (graded) {
            sections.add(AppendixA.of(results, material));
        }
        sections.add(AppendixB.of(results, material, provenance, edition, sections, workbook));
        return List.copyOf(sections);
    }
}
