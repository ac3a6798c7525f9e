package victimspack.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import victimspack.publish.manifest.Checksums;
import victimspack.publish.manifest.PackFiles;
import victimspack.publish.pdf.VeraPdf;

/** The example in reports/example is what the program makes of sample-data, and is fit to be published. */
class ExampleTest {

    private static final Path KEPT = Path.of("reports", "example");
    private static final String PICTURE = "summary-page.png";
    private static final String COMPLY =
            "to make the example anew: mvn -B -ntp test -Dtest=ExampleTest -Dreference.write=true";

    private static MadePack made;

    @BeforeAll
    static void make() throws IOException {
        made = MadePack.ofSampleData();
        if (Boolean.getBoolean("reference.write")) {
            FileSystemUtils.deleteRecursively(KEPT);
            FileSystemUtils.copyRecursively(made.folder(), KEPT);
            ImageIO.write(
                    SummaryPicture.of(made.document()),
                    "png",
                    KEPT.resolve(PICTURE).toFile());
        }
    }

    @Test
    void theKeptFilesAreThoseMade() throws IOException {
        Set<String> expected = names(made.folder());
        expected.add(PICTURE);

        assertThat(names(KEPT)).as(COMPLY).isEqualTo(expected);
    }

    @Test
    void theKeptFilesSayWhatTheProgramSaysNow() throws IOException {
        Set<String> names = names(made.folder());
        SortedMap<String, List<String>> kept = Substance.of(KEPT, names);
        SortedMap<String, List<String>> now = Substance.of(made.folder(), names);

        assertThat(kept.keySet()).as(COMPLY).isEqualTo(now.keySet());
        List<String> differences = new ArrayList<>();
        kept.forEach(
                (part, lines) -> differences.addAll(difference(part, lines, Objects.requireNonNull(now.get(part)))));
        assertThat(differences).as(COMPLY).isEmpty();
    }

    /** The first line of a part that is another; no test report could show whole parts. */
    private static List<String> difference(String part, List<String> kept, List<String> now) {
        int longest = Math.max(kept.size(), now.size());
        for (int line = 0; line < longest; line++) {
            String before = line < kept.size() ? kept.get(line) : "the end";
            String after = line < now.size() ? now.get(line) : "the end";
            if (!before.equals(after)) {
                return List.of("%s, line %d: kept \"%s\", made now \"%s\"".formatted(part, line + 1, before, after));
            }
        }
        return List.of();
    }

    @Test
    void theKeptChecksumsHold() throws IOException {
        var sums = Checksums.read(Files.readAllBytes(KEPT.resolve(Checksums.FILE)));

        assertThat(sums.keySet()).as(COMPLY).hasSize(names(made.folder()).size() - 1);
        for (var sum : sums.entrySet()) {
            assertThat(Checksums.sha256(Files.readAllBytes(KEPT.resolve(sum.getKey()))))
                    .as("%s; %s", sum.getKey(), COMPLY)
                    .isEqualTo(sum.getValue());
        }
    }

    @Test
    void thePictureIsOfTheSummaryPage() throws IOException {
        BufferedImage kept = ImageIO.read(KEPT.resolve(PICTURE).toFile());
        BufferedImage now = SummaryPicture.of(made.document());

        assertThat(kept.getWidth()).as(COMPLY).isEqualTo(now.getWidth());
        assertThat(kept.getHeight()).as(COMPLY).isEqualTo(now.getHeight());
        assertThat(SummaryPicture.distance(kept, now)).as(COMPLY).isLessThan(0.002);
    }

    @Test
    void everyPageSaysThatTheDataAreSynthetic() throws IOException {
        try (PDDocument document = Loader.loadPDF(made.document())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).as("page %d", page).contains("SYNTHETIC DATA");
            }
        }
    }

    @Test
    void everySheetSaysThatTheDataAreSynthetic() throws IOException {
        try (Workbook workbook =
                WorkbookFactory.create(made.file(PackFiles.WORKBOOK).toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                assertThat(firstColumn(sheet)).as(sheet.getSheetName()).contains("SYNTHETIC DATA");
            }
        }
    }

    private static String firstColumn(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Row row : sheet) {
            text.append(row.getCell(0)).append('\n');
        }
        return text.toString();
    }

    @Test
    void everyOtherFileForPeopleAndTheManifestSayThatTheDataAreSynthetic() throws IOException {
        assertThat(made.file(PackFiles.PAGE)).content().contains("SYNTHETIC DATA");
        assertThat(made.folder().resolve(PackFiles.MANIFEST)).content().contains("\"synthetic\": true");
        var cover = Substance.of(
                made.folder(),
                List.of(made.file(PackFiles.COVER_REPORT).getFileName().toString()));
        assertThat(cover.toString()).contains("SYNTHETIC DATA");
    }

    @Test
    void meetsPdfUa1() throws Exception {
        assertThat(VeraPdf.failures(made.document(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void meetsPdfA3a() throws Exception {
        assertThat(VeraPdf.failures(made.document(), PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
