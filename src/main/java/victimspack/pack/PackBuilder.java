package victimspack.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    /** The sections in order; they know nothing of each other, so that both processors make them. */
    private static List<Section> sections(
            Results results, Material material, Provenance provenance, Edition edition, String workbook) {
        List<Section> made = makers(results, material, provenance).parallelStream()
                .flatMap(Supplier::get)
                .toList();
        Section methods = AppendixB.of(results, material, provenance, edition, made, workbook);
        return Stream.concat(made.stream(), Stream.of(methods)).toList();
    }

    private static List<Supplier<Stream<Section>>> makers(Results results, Material material, Provenance provenance) {
        Framework framework = results.counts().framework();
        LocalDate asOf = provenance.asOf();
        List<Supplier<Stream<Section>>> makers = new ArrayList<>();
        boolean graded = framework.isGraded();
        if (graded) {
            makers.add(() -> Stream.of(WhatChanged.of(results, material, provenance)));
        }
        makers.add(() -> Stream.of(graded ? SummaryPage.of(results) : InBrief.of(results)));
        makers.add(() -> VariationPage.of(results).stream());
        framework.priorities().stream()
                .filter(Framework.Priority::graded)
                .forEach(priority -> makers.add(() -> Stream.of(PrioritySection.of(results, material, priority))));
        if (framework.settings().includes(Part.UNITS)) {
            makers.add(() -> UnitsSection.of(results).stream());
        }
        makers.add(() -> KeyData.of(results, material).stream());
        if (DeliveryTimeline.isHeld(framework, material)) {
            makers.add(() -> Stream.of(DeliveryTimeline.of(framework, material, asOf)));
        }
        makers.add(() -> OpenActions.of(framework, material, asOf).stream());
        makers.add(() -> Recommendations.of(framework, material, asOf).stream());
        if (framework.settings().includes(Part.TEXTS)) {
            makers.add(() -> TextSections.of(framework, Commentary.of(material, results.reported())).stream());
        }
        makers.add(() -> VariationPage.months(results).stream());
        if (graded) {
            makers.add(() -> Stream.of(AppendixA.of(results, material)));
        }
        return makers;
    }
}
