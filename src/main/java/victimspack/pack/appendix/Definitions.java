package victimspack.pack.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import victimspack.measure.Framework;
import victimspack.measure.GradeRule;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.pack.document.Block;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.words.Criteria;
import victimspack.pack.words.DateWords;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;

/** What each measure counts, and how it is graded, in words. */
public final class Definitions {

    private static final int MEASURE_SHARE = 22;
    private static final int LEAST_GRADED_SHARE = 14;
    private static final int MOST_GRADED_SHARE = 48;

    private final Framework framework;
    private final Optional<String> usual;

    private Definitions(Framework framework) {
        this.framework = framework;
        this.usual = usual(framework);
    }

    static Section of(Framework framework) {
        return new Definitions(framework).section();
    }

    private Section section() {
        List<Table.Row> rows = new ArrayList<>();
        for (Framework.Priority priority : framework.priorities()) {
            List<Measure> measures = framework.measures(priority);
            if (!measures.isEmpty()) {
                rows.add(new Table.Group(priority.title()));
                measures.forEach(measure -> rows.add(row(measure)));
            }
        }
        int graded = gradedShare();
        List<Table.Head> heads = Heads.left("Measure", MEASURE_SHARE)
                .andLeft("What is counted", 100 - MEASURE_SHARE - graded)
                .andLeft("How it is graded", graded)
                .fill();
        Block table = Tables.figures(
                "table-definitions", "What each measure counts and how it is graded", heads, rows, List.of());
        List<Block> blocks = new ArrayList<>();
        usual.ifPresent(rule -> blocks.add(Text.body("The usual rule: " + rule)));
        blocks.add(table);
        return Section.of("definitions", "Definitions of the measures", List.copyOf(blocks));
    }

    /** As much of the width as its texts need, so that neither column of words is much longer than the other. */
    private int gradedShare() {
        long counted = 0;
        long graded = 0;
        for (Measure measure : framework.measures()) {
            counted += String.join(" ", definition(measure)).length();
            graded += grading(measure).length();
        }
        long share = (100 - MEASURE_SHARE) * graded / Math.max(1, counted + graded);
        return (int) Math.max(LEAST_GRADED_SHARE, Math.min(MOST_GRADED_SHARE, share));
    }

    /** The rule that most measures share, which is then said once; empty where no two share one. */
    public static Optional<String> usual(Framework framework) {
        Map<String, Long> uses = framework.measures().stream()
                .flatMap(measure -> measure.rule().stream().map(rule -> rule(measure, rule)))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return uses.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private Table.Row row(Measure measure) {
        return new Table.Cells(List.of(
                Table.Cell.of(measure.title()),
                Table.Cell.of(String.join(" ", definition(measure))),
                Table.Cell.of(grading(measure))));
    }

    private static List<String> definition(Measure measure) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.sentence(measure.definition()));
        if (!measure.grain().isEmpty()) {
            String each = measure.grain().replaceFirst("^one row per ", "");
            String month = measure.datedBy() == null ? "" : ", in the month of " + DateWords.of(measure.datedBy());
            lines.add("Each %s counts once%s.".formatted(each, month));
        }
        return lines;
    }

    private String grading(Measure measure) {
        return measure.rule().map(rule -> grading(measure, rule)).orElse("Not graded");
    }

    private String grading(Measure measure, GradeRule rule) {
        String window = Shown.windowWords(measure);
        String words = rule(measure, rule);
        return usual.filter(words::equals).isPresent()
                ? "Usual rule" + Shown.window(measure)
                : "Graded on the " + (window == null ? "quarter" : window) + ". " + words;
    }

    private static String rule(Measure measure, GradeRule rule) {
        List<String> sentences = new ArrayList<>(Criteria.brief(measure, rule));
        if (measure.kind() != Kind.COUNT) {
            sentences.add("Not graded on a base under " + measure.minimumBase() + ".");
        }
        return String.join(" ", sentences);
    }
}
