package victimspack.quality;

import java.time.LocalDateTime;
import java.util.Locale;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import victimspack.extract.Severity;
import victimspack.quality.ExtractContents.MonthRows;
import victimspack.store.Accounts;
import victimspack.store.BrokenRules.BrokenRule;

/** The report for machines: counts, codes of closed lists, times and line numbers, in a form that stays. */
public final class QualityJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final QualityReport report;

    private QualityJson(QualityReport report) {
        this.report = report;
    }

    /** One JSON object, indented, its lines ended by a line feed. */
    public static String of(QualityReport report) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return MAPPER.writer()
                        .with(new DefaultPrettyPrinter()
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(indenter))
                        .writeValueAsString(new QualityJson(report).root())
                + "\n";
    }

    private ObjectNode root() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("quarter", report.quarter().toString());
        ArrayNode findings = root.putArray("findings");
        report.findings()
                .forEach(finding -> findings.addObject()
                        .put("severity", word(finding.severity()))
                        .put("code", finding.code())
                        .put("sentence", finding.sentence()));
        files(root.putArray("files"));
        notices(root.putArray("notices"));
        ArrayNode problems = root.putArray("problems");
        report.data().broken().forEach(found -> problem(problems.addObject(), found.file(), found.rule()));
        ArrayNode links = root.putArray("links");
        report.links()
                .forEach(link -> links.addObject()
                        .put("extract", link.extract().tableName())
                        .put("referring", link.referring())
                        .put("orphans", link.orphans()));
        ArrayNode contents = root.putArray("contents");
        report.data().contents().forEach(content -> contents(contents.addObject(), content));
        return root;
    }

    private void files(ArrayNode files) {
        for (DataQuality.FileRows file : report.data().files()) {
            Accounts.Account account = file.account();
            ObjectNode node = files.addObject()
                    .put("extract", account.extract().tableName())
                    .put("file", account.name())
                    .put("read", account.read())
                    .put("accepted", account.accepted())
                    .put("quarantined", account.quarantined())
                    .put("duplicate", account.duplicate())
                    .put("superseded", account.superseded())
                    .put("omitted", account.omitted());
            file.quarantineFile().ifPresent(name -> node.put("quarantineFile", name));
        }
    }

    private void notices(ArrayNode notices) {
        report.data().notices().forEach(problem -> {
            ObjectNode node = notices.addObject()
                    .put("file", problem.file())
                    .put("code", problem.code())
                    .put("severity", word(problem.severity()));
            if (problem.column() != null) {
                node.put("column", problem.column());
            }
            node.put("sentence", problem.expected());
        });
    }

    private static void problem(ObjectNode node, String file, BrokenRule rule) {
        node.put("extract", rule.extract().tableName())
                .put("file", file)
                .put("code", rule.code())
                .put("severity", word(rule.severity()));
        if (rule.column() != null) {
            node.put("column", rule.column());
        }
        node.put("count", rule.count());
        ArrayNode lines = node.putArray("firstLines");
        rule.firstLines().forEach(lines::add);
    }

    private static void contents(ObjectNode node, ExtractContents contents) {
        node.put("extract", contents.extract().tableName())
                .put("rows", contents.rows())
                .put("monthColumn", contents.monthColumn());
        ArrayNode months = node.putArray("months");
        for (MonthRows month : contents.months()) {
            months.addObject().put("month", month.month().toString()).put("rows", month.rows());
        }
        ArrayNode columns = node.putArray("columns");
        contents.columns().forEach(column -> column(columns.addObject(), column));
    }

    private static void column(ObjectNode node, ColumnContents column) {
        node.put("column", column.name()).put("scope", column.scope());
        column.blankMeans().ifPresent(value -> node.put("blankMeans", value));
        if (column.blankMeans().isEmpty()) {
            ArrayNode quarters = node.putArray("completeness");
            column.completeness()
                    .forEach((quarter, rows) -> quarters.addObject()
                            .put("quarter", quarter.toString())
                            .put("rows", rows.about())
                            .put("notKnown", rows.notKnown()));
        }
        column.range()
                .ifPresent(range -> node.put("earliest", time(range.earliest())).put("latest", time(range.latest())));
        if (!column.codes().isEmpty()) {
            ObjectNode codes = node.putObject("codes");
            column.codes().forEach(codes::put);
        }
    }

    private static String time(LocalDateTime time) {
        return time.toString();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
