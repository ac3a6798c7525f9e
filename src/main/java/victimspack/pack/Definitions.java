package victimspack.pack;

import java.util.ArrayList;
import java.util.List;
import victimspack.measure.Framework;
import victimspack.measure.GradeRule;
import victimspack.measure.Kind;
import victimspack.measure.Measure;

/** What each measure counts, and how it is graded, in words. */
final class Definitions {

    private Definitions() {}

    static Section of(Framework framework) {
        List<Table.Row> rows = new ArrayList<>();
        for (Framework.Priority priority : framework.priorities()) {
            List<Measure> measures = framework.measures(priority);
            if (!measures.isEmpty()) {
                rows.add(new Table.Group(priority.title()));
                measures.forEach(measure -> rows.add(row(measure)));
            }
        }
        List<Table.Head> heads = Heads.left("Measure", 20)
                .andLeft("What is counted", 42)
                .andLeft("How it is graded", 38)
                .fill();
        Block table = Tables.figures(
                "table-definitions", "What each measure counts and how it is graded", heads, rows, List.of());
        return Section.of("definitions", "Definitions of the measures", List.of(table));
    }

    private static Table.Row row(Measure measure) {
        return new Table.Cells(List.of(
                Table.Cell.of(measure.title()),
                Table.Cell.of(String.join(" ", definition(measure))),
                Table.Cell.of(String.join(" ", grading(measure)))));
    }

    private static List<String> definition(Measure measure) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.sentence(measure.definition()));
        if (!measure.grain().isEmpty()) {
            String dated = measure.datedBy() == null ? "" : ", dated by " + measure.datedBy();
            lines.add(Words.sentence(measure.grain() + dated));
        }
        return lines;
    }

    private static List<String> grading(Measure measure) {
        if (measure.rule().isEmpty()) {
            return List.of("Not graded.");
        }
        GradeRule rule = measure.rule().get();
        List<String> lines = new ArrayList<>();
        String window = Shown.windowWords(measure);
        lines.add(window == null ? "Graded on the quarter." : "Graded on the " + window + ".");
        rule.parts().forEach(part -> lines.add(Criteria.brief(measure, part)));
        if (measure.kind() != Kind.COUNT) {
            lines.add("Not graded on a base under " + measure.minimumBase() + ".");
        }
        return lines;
    }
}
