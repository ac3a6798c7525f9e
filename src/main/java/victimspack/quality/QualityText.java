package victimspack.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import victimspack.extract.Problem;
import victimspack.extract.Rule;
import victimspack.quality.ColumnContents.Completeness;
import victimspack.quality.DataQuality.FileRule;
import victimspack.store.Accounts.Account;

/** The report for the screen. */
public final class QualityText {

    private static final int LINES_SHOWN = 5;
    private static final int COLUMNS_SHOWN = 20;

    private final StringBuilder text = new StringBuilder();
    private final QualityReport report;

    private QualityText(QualityReport report) {
        this.report = report;
    }

    /** Lines for a screen of 110 characters, each ended by a line feed. */
    public static String of(QualityReport report) {
        QualityText text = new QualityText(report);
        text.files();
        text.findings();
        text.problems();
        text.contents();
        text.incomplete();
        text.verdict();
        return text.text.toString();
    }

    /** Where the rows went, what the gate found, and how often each rule was broken: a run's summary. */
    public static String brief(QualityReport report) {
        QualityText text = new QualityText(report);
        text.files();
        text.findings();
        if (!report.rules().isEmpty()) {
            text.line(
                    "\nRules broken: %s",
                    report.rules().stream()
                            .map(total -> String.format(
                                    Locale.UK, "%s %,d", total.rule().code(), total.count()))
                            .collect(Collectors.joining(", ")));
        }
        return text.text.toString();
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.UK, format, values).stripTrailing()).append('\n');
    }

    private void files() {
        line(
                "%-36s %10s %10s %12s %10s %11s %10s",
                "File", "Read", "Accepted", "Quarantined", "Duplicate", "Superseded", "Omitted");
        report.data().files().forEach(file -> {
            Account rows = file.account();
            line(
                    "%-36s %,10d %,10d %,12d %,10d %,11d %,10d",
                    rows.name(),
                    rows.read(),
                    rows.accepted(),
                    rows.quarantined(),
                    rows.duplicate(),
                    rows.superseded(),
                    rows.omitted());
        });
    }

    private void findings() {
        if (!report.findings().isEmpty()) {
            line("\nFor %s", report.quarter());
            report.findings()
                    .forEach(finding ->
                            line("  %-8s %s", finding.severity().name().toLowerCase(Locale.ROOT), finding.sentence()));
        }
    }

    private void problems() {
        if (!report.data().notices().isEmpty()) {
            line("\nFiles");
            report.data().notices().stream()
                    .filter(problem -> !isUnread(problem))
                    .forEach(problem -> notice(problem, problem.file(), problem.expected()));
            unread();
        }
        if (!report.data().broken().isEmpty()) {
            line("\nRows");
            report.data().broken().forEach(this::broken);
            line("\nWhat to do");
            report.rules()
                    .forEach(total ->
                            line("  %s: %s", total.rule().code(), total.rule().remedy()));
        }
    }

    private void notice(Problem problem, String file, String sentence) {
        line("  %-8s %s: %s (%s)", problem.severity().name().toLowerCase(Locale.ROOT), file, sentence, problem.code());
    }

    private static boolean isUnread(Problem problem) {
        return problem.code().equals(Rule.UNKNOWN_COLUMN.code());
    }

    /** Columns that nothing reads are many, and alike in monthly files: one line for the files that have the same. */
    private void unread() {
        Map<String, List<Problem>> byFile = report.data().notices().stream()
                .filter(QualityText::isUnread)
                .collect(Collectors.groupingBy(Problem::file, TreeMap::new, Collectors.toList()));
        Map<List<String>, List<List<Problem>>> alike = new LinkedHashMap<>();
        byFile.values()
                .forEach(columns -> alike.computeIfAbsent(
                                columns.stream().map(Problem::expected).toList(), same -> new ArrayList<>())
                        .add(columns));
        alike.values().forEach(this::unread);
    }

    private void unread(List<List<Problem>> files) {
        List<Problem> columns = files.get(0);
        Problem first = columns.get(0);
        String more = switch (files.size()) {
            case 1 -> "";
            case 2 -> " and " + files.get(1).get(0).file();
            default -> String.format(Locale.UK, " and %,d files like it", files.size() - 1);
        };
        notice(
                first,
                first.file() + more,
                columns.size() == 1 ? first.expected() : "not read are the columns " + named(columns));
    }

    private static String named(List<Problem> columns) {
        List<String> names = columns.stream()
                .map(column -> '"' + column.value() + '"')
                .limit(COLUMNS_SHOWN)
                .toList();
        int more = columns.size() - names.size();
        return String.join(", ", names) + (more == 0 ? "" : " and " + Figures.count(more) + " more");
    }

    private void broken(FileRule found) {
        String column = found.rule().column();
        line(
                "  %-8s %-34s %-40s %,9d  %s",
                found.rule().severity().name().toLowerCase(Locale.ROOT),
                found.rule().code(),
                column == null ? found.file() : found.file() + " " + column,
                found.rule().count(),
                lines(found.rule().firstLines(), found.rule().count()));
    }

    private static String lines(List<Long> first, long count) {
        String shown = first.stream().limit(LINES_SHOWN).map(String::valueOf).collect(Collectors.joining(" "));
        String more = count > LINES_SHOWN ? " and " + Figures.count(count - LINES_SHOWN) + " more" : "";
        return (count == 1 ? "line " : "lines ") + shown + more;
    }

    private void contents() {
        line("\nContents");
        for (ExtractContents content : report.data().contents()) {
            if (content.months().isEmpty()) {
                line("  %-10s no row that counts", content.extract().tableName());
            } else {
                line(
                        "  %-10s %,10d rows, %s from %s to %s, months with rows: %,d",
                        content.extract().tableName(),
                        content.rows(),
                        content.monthColumn(),
                        Figures.month(content.months().get(0).month()),
                        Figures.month(content.months()
                                .get(content.months().size() - 1)
                                .month()),
                        content.months().size());
            }
        }
        report.links()
                .forEach(link -> line(
                        "  %-10s %,10d rows refer to a crime, %,d of them to one that is not there (%s)",
                        link.extract().tableName(),
                        link.referring(),
                        link.orphans(),
                        Figures.share(link.orphans(), link.referring())));
    }

    private void incomplete() {
        List<String> columns = report.data().contents().stream()
                .flatMap(content -> content.columns().stream()
                        .filter(column -> column.total().notKnown() > 0)
                        .map(column -> incomplete(content, column)))
                .toList();
        if (!columns.isEmpty()) {
            line("\nNot known (blank, or not valid)");
            columns.forEach(column -> line("  %s", column));
        }
    }

    private void verdict() {
        line(
                report.firstError().isPresent()
                        ? "\nNo pack for %s can be made before each error is put right."
                        : "\nA pack for %s can be made.",
                report.quarter().inWords());
    }

    private static String incomplete(ExtractContents content, ColumnContents column) {
        Completeness total = column.total();
        return String.format(
                Locale.UK,
                "%-36s %6s  %,d of %,d (%s)",
                content.extract().tableName() + "." + column.name(),
                Figures.share(total.notKnown(), total.about()),
                total.notKnown(),
                total.about(),
                column.scope());
    }
}
