package victimspack.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.grade.Grade;
import victimspack.grade.Interval;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Provenance;
import victimspack.pack.document.Section;
import victimspack.pack.document.Sheet;
import victimspack.pack.document.Table;
import victimspack.pack.document.TidyRow;

/** A small pack with something of everything: grades, gaps, hidden cells, hostile text, letters beyond English. */
public final class SamplePack {

    public static final Identity IDENTITY = new Identity(
            "Victim services performance",
            "Quarter 2 2026-27, July to September 2026",
            new Quarter(2026, 2),
            "City of London Police",
            "City of London Police",
            "OFFICIAL | Public",
            "DRAFT | SYNTHETIC DATA",
            "public",
            LocalDate.of(2026, 10, 14),
            List.of("victims", "police performance", "City of London"),
            "victims-performance-2026-27-q2");

    private SamplePack() {}

    public static Pack pack() {
        return new Pack(
                IDENTITY, cover(), sections(), sheets(), measures(), breakdowns(), new TreeMap<>(), provenance());
    }

    /** The same pack as another quarter's run or audience would name it. */
    public static Pack with(Identity identity) {
        Pack pack = pack();
        return new Pack(
                identity,
                pack.cover(),
                pack.sections(),
                pack.sheets(),
                pack.measures(),
                pack.breakdowns(),
                pack.grades(),
                pack.provenance());
    }

    private static Section cover() {
        return new Section(
                "cover",
                "Victim services performance: Quarter 2 2026-27, July to September 2026",
                Section.Opening.NEW_PAGE,
                List.of(coverTable()),
                List.of(
                        Section.of(
                                "cover-summary",
                                "Summary",
                                List.of(body(
                                        null,
                                        "One of the four priorities is at Requires Action, which is one more than in the"
                                                + " previous quarter."))),
                        Section.of(
                                "cover-recommendation",
                                "Recommendation",
                                List.of(body(null, "Members are asked to note the report."))),
                        new Section(
                                "cover-main",
                                "Main report",
                                Section.Opening.RUNNING_ON,
                                List.of(),
                                List.of(
                                        Section.of(
                                                "cover-background",
                                                "Background",
                                                List.of(
                                                        body("1", "The strategy was agreed in 2025."),
                                                        body("2", "It has four priorities."))),
                                        Section.of(
                                                "cover-position",
                                                "Current position",
                                                List.of(
                                                        new Block.Paragraph(
                                                                Block.Role.BODY,
                                                                "3",
                                                                List.of(
                                                                        new Inline.Text("Procedural justice is at "),
                                                                        new Inline.Mark(Grade.REQUIRES_ACTION, true),
                                                                        new Inline.Text("."))),
                                                        new Block.Bullets(List.of(
                                                                List.of(new Inline.Text(
                                                                        "Victim Needs Assessments rose.")),
                                                                List.of(new Inline.Strong("Training fell.")))))))),
                        Section.of(
                                "cover-conclusion",
                                "Conclusion",
                                List.of(body("4", "The next report is due in February 2027."))),
                        Section.of(
                                "cover-contact",
                                "Contact",
                                List.of(new Block.Paragraph(
                                        Block.Role.NOTE,
                                        null,
                                        List.of(
                                                new Inline.Text("A. Person, Head of Victim Services, "),
                                                new Inline.Link(
                                                        "mailto:a.person@example.org", "a.person@example.org")))))));
    }

    private static Table coverTable() {
        return new Table(
                "cover-table",
                Table.Form.FACTS,
                "Cover details",
                List.of(),
                List.of(
                        fact("Committee(s)", "Strategic Planning and Performance Committee"),
                        fact("Dated", "3 November 2026"),
                        fact("Subject", "Victim services performance"),
                        fact("Public or non-public", "Public"),
                        fact("Does this proposal require extra revenue and/or capital spending?", "No"),
                        fact("Report of", "Commissioner of Police")),
                List.of());
    }

    private static List<Section> sections() {
        return List.of(
                Section.of(
                        "summary",
                        "Summary",
                        List.of(
                                new Block.Paragraph(
                                        Block.Role.LEDE,
                                        null,
                                        List.of(new Inline.Text("One priority requires action."))),
                                priorities())),
                Section.of("vna-completion", "Victim Needs Assessments completed", List.of(figures(), trend())));
    }

    private static Table priorities() {
        return new Table(
                "table-1",
                Table.Form.FIGURES,
                "Table 1. Grade of each priority over five quarters",
                List.of(
                        new Table.Head("Priority", Table.Align.LEFT, 34, false),
                        new Table.Head("Apr to Jun 2026", Table.Align.LEFT, 24, false),
                        new Table.Head("Jul to Sep 2026", Table.Align.LEFT, 24, true),
                        new Table.Head("Trend", Table.Align.LEFT, 18, false)),
                List.of(
                        new Table.Cells(List.of(
                                Table.Cell.of("Better information"),
                                mark(Grade.SATISFACTORY),
                                mark(Grade.SATISFACTORY),
                                Table.Cell.of("Same"))),
                        new Table.Cells(List.of(
                                Table.Cell.of("Procedural justice"),
                                mark(Grade.CLOSE_MONITORING),
                                Table.Cell.of(new Inline.Mark(Grade.REQUIRES_ACTION, true)),
                                Table.Cell.of("Worse"))),
                        new Table.Cells(List.of(
                                Table.Cell.of("Fraud victims"),
                                mark(Grade.NEW_MEASURE),
                                mark(Grade.NOT_SUPPLIED),
                                Table.Cell.of("[x]")))),
                List.of("[x] not available."));
    }

    private static Table figures() {
        return new Table(
                "table-2",
                Table.Form.FIGURES,
                "Table 2. Value, count, baseline, change and grade",
                List.of(
                        new Table.Head("Measure", Table.Align.LEFT, 40, false),
                        new Table.Head("Value", Table.Align.RIGHT, 15, true),
                        new Table.Head("Count", Table.Align.RIGHT, 25, false),
                        new Table.Head("Grade", Table.Align.LEFT, 20, false)),
                List.of(
                        new Table.Group("Procedural justice"),
                        new Table.Cells(List.of(
                                Table.Cell.of("Victim Needs Assessments completed"),
                                Table.Cell.of("89.5%"),
                                Table.Cell.of("1,252 of 1,399"),
                                mark(Grade.SATISFACTORY))),
                        new Table.Total(List.of(
                                Table.Cell.of("All crimes"),
                                Table.Cell.of("2,200"),
                                Table.Cell.of("2,200"),
                                mark(Grade.NOT_GRADED)))),
                List.of());
    }

    private static Block.Figure trend() {
        Chart.Trend chart = new Chart.Trend(
                Chart.Unit.PER_CENT,
                List.of(new Chart.Line(
                        "Victim Needs Assessments completed",
                        List.of(
                                point("Jul to Sep 2025", "61.2"),
                                point("Oct to Dec 2025", "70.4"),
                                new Chart.Point("Jan to Mar 2026", null, null),
                                point("Apr to Jun 2026", "81.0"),
                                point("Jul to Sep 2026", "89.5")))),
                new Chart.Level(new BigDecimal("84.0"), "Baseline 84.0%"),
                List.of());
        return new Block.Figure(
                "figure-1",
                "1",
                "Victim Needs Assessments completed",
                chart,
                "Rose from 61.2% in July to September 2025 to 89.5% in July to September 2026; above the baseline of 84.0%.",
                "Source: crimes.csv, as of 14 October 2026.");
    }

    private static Block.Figure bars() {
        return new Block.Figure(
                "figure-2",
                "2",
                "Crimes by offence group",
                new Chart.Bars(
                        Chart.Unit.COUNT,
                        List.of(
                                new Chart.Bar("Theft offences", new BigDecimal("1402"), "1,402", null),
                                new Chart.Bar("Violence against the person", new BigDecimal("398"), "398", null),
                                new Chart.Bar("Fraud", new BigDecimal("112"), "112", null)),
                        null),
                "Theft offences were the largest group with 1,402 crimes, then violence against the person with 398.",
                "Source: crimes.csv, as of 14 October 2026.");
    }

    private static Block.Figure multiples() {
        List<Chart.Point> points = List.of(point("Apr to Jun 2026", "40.0"), point("Jul to Sep 2026", "42.5"));
        return new Block.Figure(
                "figure-3",
                "3",
                "Measures at a glance",
                new Chart.Multiples(
                        Chart.Unit.PER_CENT,
                        List.of(
                                new Chart.Multiple("Take-up", new Chart.Line("Take-up", points), Grade.SATISFACTORY),
                                new Chart.Multiple("Reviews", new Chart.Line("Reviews", points), Grade.NOT_GRADED))),
                "Both measures rose from 40.0% to 42.5%.",
                "Source: referrals.csv, as of 14 October 2026.");
    }

    private static Chart.Point point(String label, String value) {
        BigDecimal number = new BigDecimal(value);
        return new Chart.Point(label, number, new Interval(number.doubleValue() - 2.5, number.doubleValue() + 1.5));
    }

    private static List<Sheet> sheets() {
        return List.of(
                new Sheet(
                        "Cover",
                        "Victim services performance, Quarter 2 2026-27, July to September 2026",
                        List.of(
                                "DRAFT | SYNTHETIC DATA",
                                "OFFICIAL | Public",
                                "This workbook holds the figures of the pack for City of London Police as of 14 October 2026.",
                                "Contact: a.person@example.org"),
                        null,
                        List.of()),
                new Sheet(
                        "Contents",
                        "Table of contents",
                        List.of("This worksheet contains one table. Each name leads to its worksheet."),
                        new Sheet.Grid(
                                "Contents",
                                List.of(
                                        new Sheet.Column("Worksheet", Sheet.Format.TEXT, 24),
                                        new Sheet.Column("What it holds", Sheet.Format.TEXT, 60)),
                                List.of(
                                        List.of(words("Procedural_justice"), words("Measures of procedural justice")),
                                        List.of(words("Charts"), words("Charts of the graded measures")))),
                        List.of()),
                new Sheet(
                        "Procedural_justice",
                        "Procedural justice: measures over the quarters held",
                        List.of(
                                "This worksheet contains one table.",
                                "Shorthand: [c] hidden so that nobody can be recognised; [x] not available; [z] not"
                                        + " applicable. Value, lower and upper limits are percentages; change is in percentage"
                                        + " points."),
                        measuresGrid(),
                        List.of()),
                new Sheet(
                        "Charts",
                        "Charts of the graded measures",
                        List.of("This worksheet contains four charts and one table."),
                        null,
                        List.of(trend(), bars(), multiples())));
    }

    private static Sheet.Grid measuresGrid() {
        List<List<Sheet.Datum>> rows = new ArrayList<>();
        rows.add(List.of(
                words("Victim Needs Assessments completed"),
                words("Jul to Sep 2026"),
                number("1252"),
                number("1399"),
                number("0.894925"),
                number("0.877780"),
                number("5.4925"),
                number("0.84"),
                number("12.25"),
                words("Satisfactory")));
        rows.add(List.of(
                words("=cmd|' /C calc'!A0"),
                words("+44 20 7946 0000"),
                new Sheet.Shorthand("[c]"),
                new Sheet.Shorthand("[c]"),
                new Sheet.Shorthand("[c]"),
                new Sheet.Shorthand("[c]"),
                number("-7.1"),
                new Sheet.Shorthand("[x]"),
                new Sheet.Shorthand("[z]"),
                words("A long comment with zażółć gęślą jaźń and a second sentence, so that the cell must wrap"
                        + " over several lines without being cut off.")));
        return new Sheet.Grid(
                "Procedural_justice",
                List.of(
                        new Sheet.Column("Measure", Sheet.Format.TEXT, 36),
                        new Sheet.Column("Period", Sheet.Format.TEXT, 18),
                        new Sheet.Column("Numerator (cases)", Sheet.Format.COUNT, 12),
                        new Sheet.Column("Denominator (cases)", Sheet.Format.COUNT, 12),
                        new Sheet.Column("Value (per cent)", Sheet.Format.PER_CENT, 10),
                        new Sheet.Column("Lower limit (per cent)", Sheet.Format.PER_CENT, 10),
                        new Sheet.Column("Change (percentage points)", Sheet.Format.POINTS, 12),
                        new Sheet.Column("Baseline (per cent)", Sheet.Format.PER_CENT, 10),
                        new Sheet.Column("Mean days", Sheet.Format.DECIMAL, 10),
                        new Sheet.Column("Grade", Sheet.Format.TEXT, 40)),
                rows);
    }

    private static List<TidyRow> measures() {
        return List.of(
                tidy("vna-completion", null, null, "1252", "1399", "0.894925", "5.4925", "Satisfactory", "ok"),
                tidy("all-crime", null, null, "2200", "", "2200", "-120", "Not graded", "ok"),
                tidy("vva-satisfaction", null, null, "", "", "", "", "Not supplied", "not-supplied"));
    }

    private static List<TidyRow> breakdowns() {
        return List.of(
                tidy("vna-completion", "unit", "=HYPERLINK(\"http://x\")", "10", "20", "0.500000", "", "", "ok"),
                tidy("vna-completion", "unit", "-2+3", "12", "20", "0.600000", "", "", "ok"),
                tidy("vna-completion", "unit", "Zażółć \"gęślą\", jaźń", "[c]", "[c]", "", "", "", "hidden"));
    }

    private static TidyRow tidy(
            String measure,
            @Nullable String slice,
            @Nullable String category,
            String numerator,
            String denominator,
            String value,
            String change,
            String grade,
            String status) {
        return new TidyRow(
                measure,
                "procedural-justice",
                "2026-27-Q2",
                slice,
                category,
                numerator,
                denominator,
                "0",
                "0",
                value,
                "",
                "",
                "",
                change,
                grade,
                grade,
                status,
                "",
                "",
                "",
                "",
                "",
                TidyRow.Process.NONE);
    }

    private static Provenance provenance() {
        return new Provenance(
                List.of(
                        new Provenance.InputFile(
                                "crimes.csv", "ab".repeat(32), OptionalLong.empty(), OptionalLong.empty(), 4, 5, 1, 0),
                        new Provenance.InputFile(
                                "actions.csv", "ba".repeat(32), OptionalLong.of(3), OptionalLong.of(3), 0, 0, 0, 0)),
                new TreeMap<>(),
                "victims-strategy",
                "cd".repeat(32),
                "0.1.0",
                LocalDate.of(2026, 10, 14),
                new TreeMap<>(Map.of("audience", "public", "quarter", "2026-27-Q2")),
                new TreeMap<>(),
                List.of(),
                "ef".repeat(32),
                new TreeMap<>(
                        Map.of("recorded-before-reported", OptionalLong.of(3), "unknown-sex", OptionalLong.empty())),
                List.of("surveys.csv"));
    }

    private static Block.Paragraph body(@Nullable String number, String text) {
        return new Block.Paragraph(Block.Role.BODY, number, List.of(new Inline.Text(text)));
    }

    private static Table.Row fact(String name, String value) {
        return new Table.Cells(List.of(Table.Cell.of(name), Table.Cell.of(value)));
    }

    private static Table.Cell mark(Grade grade) {
        return Table.Cell.of(new Inline.Mark(grade, false));
    }

    private static Sheet.Datum words(String text) {
        return new Sheet.Words(text);
    }

    private static Sheet.Datum number(String value) {
        return new Sheet.Number(new BigDecimal(value));
    }
}
