package victimspack.quality;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import victimspack.extract.Quarter;
import victimspack.quality.ColumnContents.Completeness;
import victimspack.quality.ColumnContents.Range;

/** The part of the page that says what the accepted rows hold: months, links, completeness, codes. */
final class ContentsTables {

    private static final int QUARTERS_SHOWN = 6;
    private static final String BAR_LENGTH = "100";

    private final QualityReport report;
    private final Html html;
    private final PageTable tables;

    ContentsTables(QualityReport report, Html html, PageTable tables) {
        this.report = report;
        this.html = html;
        this.tables = tables;
    }

    void write() {
        links();
        report.data().contents().stream()
                .filter(content -> !content.months().isEmpty())
                .forEach(this::extract);
    }

    private void links() {
        html.element("h2", "Rows that refer to a crime");
        tables.begin(
                "Orphans refer to a crime that is not among the accepted rows of crimes.csv.",
                List.of("Extract"),
                List.of("Refer to a crime", "Orphans", "Share"));
        report.links()
                .forEach(link -> tables.row(
                        List.of(link.extract().fileName()),
                        List.of(
                                Figures.count(link.referring()),
                                Figures.count(link.orphans()),
                                Figures.share(link.orphans(), link.referring()))));
        tables.end();
    }

    private void extract(ExtractContents content) {
        html.element("h2", "What " + content.extract().fileName() + " holds");
        months(content);
        completeness(content);
        codes(content);
    }

    private void months(ExtractContents content) {
        html.open("details").element("summary", "Rows by month");
        tables.begin(
                "Accepted rows of " + content.extract().fileName() + " by the month of " + content.monthColumn()
                        + ". A month that is not here has none.",
                List.of("Month"),
                List.of("Rows"));
        content.months()
                .forEach(month ->
                        tables.row(List.of(Figures.month(month.month())), List.of(Figures.count(month.rows()))));
        tables.end();
        html.close("details");
    }

    private void completeness(ExtractContents content) {
        List<Quarter> held = content.quarters().keySet().stream().toList();
        List<Quarter> shown = held.subList(Math.max(0, held.size() - QUARTERS_SHOWN), held.size());
        String which = shown.size() < held.size()
                ? " The last %d of %d quarters are shown; the bar and the first share are of all."
                        .formatted(shown.size(), held.size())
                : "";
        html.open(
                "div",
                "class",
                "wide",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-label",
                "Known values of " + content.extract().fileName());
        html.open("table");
        html.element(
                "caption",
                "Known values of " + content.extract().fileName()
                        + ": the share of the rows that a column is about whose cell is filled and valid." + which);
        html.open("thead").open("tr");
        List.of("Column", "Of", "Range", "Known").forEach(head -> html.element("th", head, "scope", "col"));
        html.element("th", "All", "scope", "col", "class", "num");
        shown.forEach(quarter -> html.element("th", quarter.toString(), "scope", "col", "class", "num"));
        html.close("tr").close("thead").open("tbody");
        content.columns().forEach(column -> column(column, shown));
        tables.end();
    }

    private void column(ColumnContents column, List<Quarter> quarters) {
        tables.words(List.of(
                column.name(),
                column.scope(),
                column.range().map(ContentsTables::range).orElse("")));
        Optional<String> meaning = column.blankMeans();
        if (meaning.isPresent()) {
            html.element(
                    "td", "A blank means " + meaning.get() + ".", "colspan", Integer.toString(quarters.size() + 2));
            html.close("tr");
            return;
        }
        Completeness total = column.total();
        html.open("td");
        bar(total);
        html.close("td");
        html.element("td", Figures.share(total.known(), total.about()), "class", "num");
        tables.numbers(quarters.stream()
                .map(quarter -> column.completeness().getOrDefault(quarter, Completeness.NONE))
                .map(rows -> Figures.share(rows.known(), rows.about()))
                .toList());
    }

    /** A picture of the number beside it, which is hidden from screen readers. */
    private void bar(Completeness rows) {
        long filled = rows.about() == 0 ? 0 : Math.round(100.0 * rows.known() / rows.about());
        html.open(
                "svg",
                "class",
                "bar",
                "viewBox",
                "0 0 100 8",
                "width",
                BAR_LENGTH,
                "height",
                "8",
                "aria-hidden",
                "true");
        html.open("rect", "class", "rest", "width", BAR_LENGTH, "height", "8").close("rect");
        html.open("rect", "class", "known", "width", Long.toString(filled), "height", "8")
                .close("rect");
        html.close("svg");
    }

    private static String range(Range range) {
        return day(range.earliest()) + " to " + day(range.latest());
    }

    private static String day(LocalDateTime time) {
        return Figures.day(time.toLocalDate());
    }

    private void codes(ExtractContents content) {
        if (content.columns().stream().allMatch(column -> column.codes().isEmpty())) {
            return;
        }
        html.open("details").element("summary", "How often each code stands");
        tables.begin(
                "Codes of closed lists in the accepted rows of "
                        + content.extract().fileName() + ", blanks with a meaning included.",
                List.of("Column", "Code"),
                List.of("Rows", "Share"));
        content.columns()
                .forEach(column -> column.codes()
                        .forEach((code, count) -> tables.row(
                                List.of(column.name(), code),
                                List.of(Figures.count(count), Figures.share(count, content.rows())))));
        tables.end();
        html.close("details");
    }
}
