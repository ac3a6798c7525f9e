package victimspack.disclose.check;

import java.util.List;
import java.util.stream.Stream;
import victimspack.measure.GradeRule;
import victimspack.measure.Measure;

/**
 * Grades of hidden numbers that say more of them than the check can weigh, such as on which side of a hidden baseline a hidden value
 * lies. They may not be shown.
 */
final class UnweighedGrades {

    private final PublicPack pack;
    private final List<Measure> measures;

    UnweighedGrades(PublicPack pack, List<Measure> measures) {
        this.pack = pack;
        this.measures = measures;
    }

    Stream<Row> rows() {
        return measures.stream().filter(measure -> measure.rule().isPresent()).flatMap(this::rows);
    }

    private Stream<Row> rows(Measure measure) {
        List<Row> own = pack.of(measure.id());
        KnownBaselines baselines = new KnownBaselines(measure, own);
        return own.stream()
                .filter(row -> row.slice().isEmpty() && !row.isMonth() && !row.isRevised())
                .filter(GradeRelations::isGraded)
                .filter(row -> isOfHidden(measure, baselines, row))
                .filter(row -> !GradeRelations.saysAll(measure, baselines, row))
                .filter(row -> !isOfRevised(measure, baselines, row));
    }

    /** Whether hidden quarters go into what is graded, or into what that is compared with. */
    private static boolean isOfHidden(Measure measure, KnownBaselines baselines, Row row) {
        GradeRule rule = measure.rule().orElseThrow();
        return baselines.isHidden(GradedWindows.quarters(rule, row))
                || rule.parts().stream().anyMatch(part -> baselines.isBaselineHidden(row, part));
    }

    /** What goes into it was weighed as the records have it, before earlier packs' figures were put in their place. */
    private static boolean isOfRevised(Measure measure, KnownBaselines baselines, Row row) {
        return measure.rule().orElseThrow().parts().stream().anyMatch(part -> baselines.isRevised(row, part));
    }
}
