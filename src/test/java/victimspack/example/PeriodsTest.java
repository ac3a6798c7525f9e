package victimspack.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import victimspack.extract.Quarter;
import victimspack.publish.manifest.PackFiles;

/** Every quarter and month that a pack names is the reported one, or is compared with it and says so. */
class PeriodsTest {

    private static final Quarter REPORTED = new Quarter(2026, 2);
    private static final YearMonth FIRST_HELD = YearMonth.of(2024, 7);

    /** What a sentence says before a period that it compares with the reported one, or up to which it adds. */
    private static final Pattern COMPARES = Pattern.compile(
            "(Compared with|since|from [\\d.,%]+( \\[u])? in|both in|by month: [\\d.,%]+ in|months to) $");

    /** What control charts and the sentences beside them say of months: which were out of the ordinary, and the latest. */
    private static final Pattern SIGNALS = Pattern.compile(
            "out of the ordinary: [^.]*|(Month by month: . )?(Common cause|Improvement|Concern|Neutral): [^.]*"
                    + "|(Earlier in the quarter: )?[A-Z][a-z]+ \\d{4} \\([\\d.,%]+\\), (above|below|one of) [^.;]*"
                    + "|^[\\d.,%]+ [A-Z][a-z]{2} \\d{4}$");

    private static MadePack pack;
    private static Document page;
    private static Set<String> writtenByPeople;

    @BeforeAll
    static void read() throws IOException {
        pack = MadePack.ofSampleData();
        page = Jsoup.parse(Files.readString(pack.file(PackFiles.PAGE)));
        writtenByPeople = writtenByPeople();
    }

    @Test
    void inThePdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(pack.document())) {
            assertAllHeld(List.of(new PDFTextStripper().getText(document)));
        }
    }

    @Test
    void inThePage() {
        assertAllHeld(page.getAllElements().stream()
                .flatMap(element -> Stream.of(element.ownText(), element.attr("aria-label"), element.attr("alt")))
                .map(PeriodsTest::withoutSignals)
                .toList());
    }

    @Test
    void inTheWorkbook() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Workbook workbook =
                WorkbookFactory.create(pack.file(PackFiles.WORKBOOK).toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        texts.add(cell.toString());
                    }
                }
            }
        }
        assertAllHeld(texts);
    }

    @Test
    void inTheCoverReport() throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(pack.file(PackFiles.COVER_REPORT)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            assertAllHeld(extractor.getText().lines().toList());
        }
    }

    @Test
    void inTheFilesForMachines() throws IOException {
        assertAllHeld(Files.readAllLines(pack.folder().resolve(PackFiles.MEASURES)));
        assertAllHeld(Files.readAllLines(pack.folder().resolve(PackFiles.BREAKDOWNS)));
    }

    @Test
    void sentencesSayWithWhichPeriodTheyCompare() {
        List<String> sentences = page.select("p, li, td, figcaption").stream()
                .map(Element::text)
                .filter(text -> text.contains(" "))
                .flatMap(text -> Stream.of(text.split("(?<=[.;]) ")))
                .toList();
        assertCompared(sentences);
    }

    @Test
    void descriptionsOfChartsSayWithWhichPeriodTheyCompare() {
        assertCompared(page.select("[aria-label]").stream()
                .map(element -> element.attr("aria-label"))
                .flatMap(text -> Stream.of(text.split("(?<=[.;]) ")))
                .toList());
    }

    @Test
    void headingsNameTheReportedQuarterAlone() {
        assertThat(page.select("title, h1, h2, h3, h4, h5, h6, .period").eachText())
                .allSatisfy(heading -> assertThat(NamedPeriod.in(heading)).allMatch(PeriodsTest::isReported))
                .anyMatch(heading -> !NamedPeriod.in(heading).isEmpty());
    }

    private static void assertAllHeld(List<String> texts) {
        List<NamedPeriod> named =
                texts.stream().flatMap(text -> NamedPeriod.in(text).stream()).toList();
        assertThat(named).anyMatch(PeriodsTest::isReported);
        assertThat(named)
                .filteredOn(
                        period -> period.words().startsWith("Quarter ") && !writtenByPeople.contains(period.words()))
                .allMatch(PeriodsTest::isReported);
        assertThat(named.stream()
                        .filter(period -> !isHeld(period) && !writtenByPeople.contains(period.words()))
                        .map(NamedPeriod::words)
                        .distinct()
                        .toList())
                .isEmpty();
    }

    /** Months and quarters for which there are records, and spans of them that lead to the reported quarter. */
    private static boolean isHeld(NamedPeriod period) {
        boolean within = !period.first().isBefore(FIRST_HELD) && !period.last().isAfter(REPORTED.lastMonth());
        return within && (period.isMonth() || period.isQuarter() || leadsToReported(period));
    }

    /** Without the months that a control chart is about, each of which must be held. */
    private static String withoutSignals(String text) {
        Matcher signals = SIGNALS.matcher(text);
        while (signals.find()) {
            assertThat(NamedPeriod.in(signals.group()))
                    .allMatch(period -> !period.first().isBefore(FIRST_HELD)
                            && !period.last().isAfter(REPORTED.lastMonth()));
        }
        return signals.replaceAll("");
    }

    private static void assertCompared(List<String> sentences) {
        assertThat(sentences.stream()
                        .map(PeriodsTest::withoutSignals)
                        .filter(sentence -> NamedPeriod.in(sentence).stream().anyMatch(PeriodsTest::isUnexplained))
                        .distinct()
                        .toList())
                .isEmpty();
    }

    private static boolean isUnexplained(NamedPeriod period) {
        return !isReported(period)
                && !leadsToReported(period)
                && !writtenByPeople.contains(period.words())
                && !COMPARES.matcher(period.before()).find();
    }

    private static boolean isReported(NamedPeriod period) {
        return period.isQuarter() && leadsToReported(period);
    }

    private static boolean leadsToReported(NamedPeriod period) {
        return period.last().equals(REPORTED.lastMonth());
    }

    /** Comments, milestones and the like may name any period. */
    private static Set<String> writtenByPeople() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String name :
                List.of("commentary.csv", "milestones.csv", "actions.csv", "recommendations.csv", "pack.yaml")) {
            NamedPeriod.in(Files.readString(MadePack.SAMPLE_DATA.resolve(name)))
                    .forEach(period -> words.add(period.words()));
        }
        words.removeIf(period -> period.endsWith("-Q2"));
        return words;
    }
}
