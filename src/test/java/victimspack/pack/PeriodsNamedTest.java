package victimspack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.pack.document.Pack;
import victimspack.publish.Publication;

/** Every period that a finished file names is the reported one, or an earlier one that is compared with it. */
class PeriodsNamedTest {

    private static final String MONTHS = Arrays.stream(Month.values())
            .map(PeriodsNamedTest::name)
            .map(name -> name + "|" + name.substring(0, 3))
            .collect(Collectors.joining("|"));

    private static final Pattern MONTH = Pattern.compile("\\b(" + MONTHS + ")\\s+(20\\d\\d)\\b");
    private static final Pattern QUARTER = Pattern.compile("\\bQuarter\\s+[1-4]\\s+20\\d\\d-\\d\\d");

    /** What a sentence says of an earlier period that it names. */
    private static final Pattern LABEL = Pattern.compile(
            "Compared with|since |from .* in |No value for|12 months to|The figures cover|change on the same quarter");

    @TempDir
    private static Path folder;

    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static org.jsoup.nodes.Document page;

    @BeforeAll
    static void readEveryFileBack() throws IOException {
        Pack pack = new GivenPack()
                .with("vps-offered", 240, 300, 240, 300, 240, 300, 240, 300, 183, 300)
                .comparator("all-crime", "England and Wales", "2026-27-Q2", "1700000")
                .pack();
        Publication.complete().write(pack, null, folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                TEXTS.put(file.getFileName().toString(), text(file));
            }
        }
    }

    private static String text(Path file) throws IOException {
        String name = file.toString();
        byte[] content = Files.readAllBytes(file);
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(content)) {
                return new PDFTextStripper().getText(document);
            }
        }
        if (name.endsWith(".html")) {
            page = Jsoup.parse(Files.readString(file));
            return page.text() + " " + page.select("[aria-label]").eachAttr("aria-label");
        }
        return name.endsWith("x") ? office(file) : new String(content, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String office(Path file) throws IOException {
        if (file.toString().endsWith(".xlsx")) {
            try (POIXMLDocument workbook = new XSSFWorkbook(Files.newInputStream(file));
                    XSSFExcelExtractor words = new XSSFExcelExtractor((XSSFWorkbook) workbook)) {
                return words.getText();
            }
        }
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static String name(Month month) {
        return month.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
    }

    private static List<YearMonth> months(String text) {
        return MONTH.matcher(text)
                .results()
                .map(found -> YearMonth.of(Integer.parseInt(found.group(2)), month(found.group(1))))
                .toList();
    }

    private static Month month(String words) {
        return Arrays.stream(Month.values())
                .filter(month -> name(month).startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noFileNamesAMonthThatIsNotHeld() {
        YearMonth last = GivenPack.REPORTED.lastMonth();
        assertThat(TEXTS).hasSize(10);
        assertThat(TEXTS)
                .allSatisfy((file, text) -> assertThat(months(text))
                        .as(file)
                        .allMatch(month -> !month.isAfter(last) && month.isAfter(last.minusMonths(27))));
    }

    @Test
    void everyFormatNamesTheReportedQuarterAndNoOtherByNumber() {
        String reported = Words.quarter(GivenPack.REPORTED).replaceAll(",.*", "");
        assertThat(TEXTS)
                .allSatisfy((file, text) -> assertThat(QUARTER.matcher(text)
                                .results()
                                .map(found -> found.group().replaceAll("\\s+", " ")))
                        .as(file)
                        .allMatch(reported::equals));
        assertThat(TEXTS.keySet().stream().filter(file -> TEXTS.get(file).contains(reported)))
                .anyMatch(file -> file.endsWith(".pdf"))
                .anyMatch(file -> file.endsWith(".html"))
                .anyMatch(file -> file.endsWith(".xlsx"))
                .anyMatch(file -> file.endsWith(".docx"));
    }

    @Test
    void headingsNameTheReportedQuarterAlone() {
        assertThat(page.select("title, h1, h2, h3, h4, h5, .period"))
                .allSatisfy(heading -> assertThat(months(heading.text()))
                        .allMatch(month -> month.equals(GivenPack.REPORTED.lastMonth())));
    }

    @Test
    void aSentenceThatNamesAnEarlierPeriodSaysWhatItIs() {
        for (Element paragraph : page.select("main p, main li")) {
            for (String sentence : paragraph.text().split("(?<=\\.) (?=[A-Z])")) {
                boolean earlier =
                        months(sentence).stream().anyMatch(month -> month.isBefore(GivenPack.REPORTED.firstMonth()));
                assertThat(earlier && !LABEL.matcher(sentence).find() && !paragraph.hasClass("figure-title"))
                        .as(sentence)
                        .isFalse();
            }
        }
    }
}
