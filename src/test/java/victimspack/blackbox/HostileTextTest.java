package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of the analyst's that would do harm where they were taken for anything but text: shown as they were typed. */
class HostileTextTest {

    private static final String TYPED =
            "=HYPERLINK(\"http://x\") <script>alert(1)</script> &amp; <b>b</b> ${x} {{y}} %s ]]> turned\u202e round\u202c zero\u200bwidth bell\u0007 end";

    private static final String SHOWN = TYPED.replace("\u202e", "[character U+202E]")
            .replace("\u202c", "[character U+202C]")
            .replace("\u0007", "[character U+0007]");

    @TempDir
    static Path folder;

    private static Path draft;

    @BeforeAll
    static void makeAPack() throws IOException {
        Path input = folder.resolve("input");
        CommandLineRun.of("sample", input, "--crimes-per-quarter", 20, "--quarters", 5)
                .endsWith(0);
        Files.writeString(
                input.resolve("commentary.csv"),
                "measure,quarter,comment\nvna-completion,2026-27-Q2,\"%s\"\n".formatted(TYPED.replace("\"", "\"\"")));
        Folders.change(input.resolve("pack.yaml"), HostileTextTest::hostile);
        CommandLineRun.of("run", "--input", input, "--output", folder.resolve("reports"))
                .endsWith(0);
        draft = folder.resolve("reports/2026-27-Q2-draft");
    }

    /** Every text of pack.yaml, with half of a surrogate pair, which a file cannot hold but an escape in YAML can. */
    private static String hostile(String packYaml) {
        String text = "\"\\uD800 %s\"".formatted(TYPED.replace("\"", "\\\"").replace("\u0007", "\\a"));
        String single = packYaml.replaceAll("(?m): >-\\n(  .*\\n)+", ": x\n");
        return single.replaceAll(
                "(?m)(force|subject|report_of|report_number|report_author|marking|name|title|phone|email|summary"
                        + "|recommendation|background|conclusion): (?!\n).*",
                "$1: " + Matcher.quoteReplacement(text));
    }

    private static Path file(String ending) throws IOException {
        return Folders.filesIn(draft).stream()
                .filter(file -> file.toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void inTheWebPage() throws IOException {
        Document page = Jsoup.parse(Files.readString(file(".html")));
        assertThat(page.select("p.comment")).extracting(Element::wholeText).contains(SHOWN);
        assertThat(page.select("script")).noneMatch(script -> script.data().contains("alert"));
        assertThat(page.select("p.comment b, p.comment a")).isEmpty();
    }

    @Test
    void inThePdf() throws IOException {
        assertThat(bare(WrittenText.of(file(".pdf")))).contains(bare(SHOWN));
    }

    @Test
    void inTheCoverReport() throws IOException {
        String xml;
        try (FileSystem parts = FileSystems.newFileSystem(file(".docx"))) {
            xml = Files.readString(parts.getPath("word/document.xml"));
        }
        Document document = Jsoup.parse(xml, Parser.xmlParser());
        assertThat(bare(document.wholeText())).contains(bare(SHOWN));
        assertThat(xml).doesNotContain("<script", "fldSimple");
    }

    /** No formula is in the workbook, and no cell of the CSV files begins with a sign that makes one. */
    @Test
    void inNoFormula() throws IOException {
        assertThat(WrittenText.of(file(".xlsx"))).doesNotContain("<f>", "<f ");
        for (String csv : new String[] {"measures.csv", "breakdowns.csv"}) {
            assertThat(Pattern.compile("(?m)(^|,)\"?[=@+\\t]")
                            .matcher(Files.readString(file(csv)))
                            .find())
                    .as(csv)
                    .isFalse();
        }
    }

    /** Lines are broken, and break points set, as each format does. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u200b]", "");
    }
}
