package victimspack.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;
import victimspack.store.Accounts;
import victimspack.store.LoadedStore;

class QualityPageTest {

    @TempDir
    private Path folder;

    private Document page = new Document("");
    private String html = "";

    @BeforeEach
    void make() {
        Trial trial = Trial.in(folder)
                .file(
                        "crimes.csv",
                        "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup,<b>",
                        "C1,V1,person,2026-07-01T09:00,2026-07-01T10:00,arson,",
                        "C2,V2,person,,2026-09-30T10:00,arson,",
                        "C3,V3,person,2026-09-03T09:00,2026-09-02T10:00,arson,");
        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            html = QualityPage.of(QualityReport.of(
                    DataQuality.of(store.database(), store.sources(), new Accounts(store.database()).all()),
                    new Quarter(2026, 2),
                    0.5,
                    Extract.CRIMES));
        }
        page = Jsoup.parse(html);
    }

    @Test
    void itNeedsNothingFromElsewhere() {
        assertThat(page.select("script, link, img, iframe, [src], [style]")).isEmpty();
        assertThat(page.select("a[href]")).extracting(link -> link.attr("href")).containsExactly("#content");
        assertThat(html).doesNotContain("url(", "@import", "http:", "https:");
    }

    @Test
    void itsStructureIsThereForScreenReaders() {
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo("Data quality, 2026-27-Q2");
        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.select("h2"))
                .extracting(Element::text)
                .containsExactly(
                        "Can a pack be made?",
                        "Where every row went",
                        "Rules broken",
                        "Where they are broken",
                        "Rows that refer to a crime",
                        "What crimes.csv holds");
        for (Element table : page.select("table")) {
            assertThat(table.selectFirst("caption").text()).isNotBlank();
            assertThat(table.select("thead th:not([scope=col])")).isEmpty();
            assertThat(table.select("tbody tr > :first-child"))
                    .allMatch(head -> head.attr("scope").equals("row"));
            int columns = table.select("thead th").size();
            assertThat(table.select("tbody tr"))
                    .allSatisfy(row -> assertThat(row.children().stream()
                                    .mapToInt(cell ->
                                            cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
                                    .sum())
                            .isEqualTo(columns));
        }
        assertThat(page.select("[role=region]"))
                .allMatch(region ->
                        region.hasAttr("tabindex") && !region.attr("aria-label").isBlank());
    }

    @Test
    void itSaysWhatIsWrongWhereAndWhatToDo() {
        assertThat(page.select("li").eachText())
                .containsExactly(
                        "Warning. crimes.csv has no row in August 2026. Missing is not zero: ask for the month, or leave out"
                                + " the quarter in which it lies.");
        assertThat(page.select("table:contains(and what to do) tbody tr").eachText())
                .contains("recorded-before-reported error A crime was recorded before it was reported."
                        + " Correct whichever of recorded_at and reported_at is wrong. 1");
        assertThat(page.select("table:contains(By file) tbody tr").eachText())
                .contains("crimes.csv recorded-before-reported recorded_at 4 1");
    }

    @Test
    void theBarPicturesTheShareKnown() {
        Element row = page.select("tr:has(th:containsOwn(reported_at))").get(0);

        assertThat(row.text()).isEqualTo("reported_at all rows 1 July 2026 to 1 July 2026 50.0% 50.0%");
        assertThat(row.selectFirst("svg").attr("aria-hidden")).isEqualTo("true");
        assertThat(row.selectFirst("rect.known").attr("width")).isEqualTo("50");
    }
}
