package victimspack.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import victimspack.extract.Severity;
import victimspack.quality.DataQuality.FileRows;
import victimspack.store.Accounts.Account;
import victimspack.store.OwnerOnly;

/** The report as one web page that needs nothing else: data-quality.html. For the analyst, not for publication. */
public final class QualityPage {

    public static final String FILE_NAME = "data-quality.html";

    private final QualityReport report;
    private final Html html = new Html();
    private final PageTable tables = new PageTable(html);

    private QualityPage(QualityReport report) {
        this.report = report;
    }

    /** Writes the page into a folder, for its owner alone, in place of an earlier one. */
    public static Path write(Path folder, QualityReport report) {
        Path file = folder.resolve(FILE_NAME);
        try {
            OwnerOnly.createFile(file);
            return Files.writeString(file, of(report), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(QualityReport report) {
        return new QualityPage(report).page();
    }

    private String page() {
        String title = "Data quality, " + report.quarter();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en-GB").open("head");
        html.open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.element("title", title);
        html.open("style").raw(style()).close("style").close("head").open("body");
        html.element("a", "Skip to the content", "class", "skip", "href", "#content");
        html.open("main", "id", "content").element("h1", title);
        html.element(
                "p",
                "What was read for " + report.quarter().inWords()
                        + ", what was set aside and why, and what is missing. "
                        + "For the analyst, not for publication: lines of the extracts are named, values of cells are not.",
                "class",
                "lede");
        findings();
        files();
        broken();
        new ContentsTables(report, html, tables).write();
        return html.close("main").close("body").close("html").toString();
    }

    private static String style() {
        try (InputStream sheet = QualityPage.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void findings() {
        html.element("h2", "Can a pack be made?");
        html.element(
                "p",
                report.firstError().isPresent()
                        ? "No. Each error below must be put right first."
                        : report.gateWarns()
                                ? "Yes. Read the warnings first: what is missing must not be taken for zero."
                                : "Yes, and nothing was found that speaks against it.");
        if (!report.findings().isEmpty()) {
            html.open("ul");
            report.findings().forEach(finding -> {
                html.open("li");
                severity(finding.severity());
                html.text(" " + finding.sentence()).close("li");
            });
            html.close("ul");
        }
    }

    private void severity(Severity severity) {
        String word = severity.name().toLowerCase(Locale.ROOT);
        html.element("strong", word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + ".", "class", word);
    }

    private void files() {
        html.element("h2", "Where every row went");
        tables.begin(
                "Rows read = accepted + quarantined + duplicate + superseded + omitted, for each file.",
                List.of("File"),
                List.of("Read", "Accepted", "Quarantined", "Duplicate", "Superseded", "Omitted"));
        for (FileRows file : report.data().files()) {
            Account rows = file.account();
            tables.row(
                    List.of(rows.name()),
                    List.of(
                            Figures.count(rows.read()),
                            Figures.count(rows.accepted()),
                            Figures.count(rows.quarantined()),
                            Figures.count(rows.duplicate()),
                            Figures.count(rows.superseded()),
                            Figures.count(rows.omitted())));
        }
        tables.end();
        List<String> kept = report.data().files().stream()
                .flatMap(file -> file.quarantineFile().stream())
                .distinct()
                .toList();
        if (!kept.isEmpty()) {
            html.element(
                    "p",
                    "The quarantined rows lie beside this page in quarantine/: " + Figures.list(kept)
                            + ". Correct them there, put the file into the input folder under a name that mapping.yaml"
                            + " reads, and run again.");
        }
    }

    private void broken() {
        html.element("h2", "Rules broken");
        if (report.rules().isEmpty()) {
            html.element("p", "None.");
            return;
        }
        tables.begin(
                "Each rule broken, how often, and what to do.",
                List.of("Rule", "Severity", "What it says", "What to do"),
                List.of("Times"));
        report.rules()
                .forEach(total -> tables.row(
                        List.of(
                                total.rule().code(),
                                total.rule().severity().name().toLowerCase(Locale.ROOT),
                                total.rule().condition(),
                                total.rule().remedy()),
                        List.of(Figures.count(total.count()))));
        tables.end();
        where();
    }

    private void where() {
        html.element("h2", "Where they are broken");
        tables.begin(
                "By file, rule and column. All are counted; of each, the first " + DataQuality.LISTED
                        + " lines are listed. Lines are those of the file, the header being line 1.",
                List.of("File", "Rule", "Column", "Lines"),
                List.of("Times"));
        report.data()
                .notices()
                .forEach(problem -> tables.row(
                        List.of(
                                problem.file(),
                                problem.code(),
                                Objects.requireNonNullElse(problem.column(), ""),
                                problem.expected()),
                        List.of("1")));
        report.data()
                .broken()
                .forEach(found -> tables.row(
                        List.of(
                                found.file(),
                                found.rule().code(),
                                Objects.requireNonNullElse(found.rule().column(), ""),
                                lines(found.rule().firstLines(), found.rule().count())),
                        List.of(Figures.count(found.rule().count()))));
        tables.end();
    }

    private static String lines(List<Long> first, long count) {
        String listed = String.join(", ", first.stream().map(String::valueOf).toList());
        return first.size() < count
                ? "%s of %s: %s".formatted(Figures.count(first.size()), Figures.count(count), listed)
                : listed;
    }
}
