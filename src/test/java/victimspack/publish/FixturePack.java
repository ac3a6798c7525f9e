package victimspack.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import victimspack.extract.Quarter;
import victimspack.grade.Grade;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Provenance;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.document.Table.Align;
import victimspack.pack.document.Table.Cell;
import victimspack.pack.document.Table.Head;

/** A pack as long and as varied as a real one, with every kind of block and invented numbers. */
public final class FixturePack {

    public static final String LONG_WORD =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    static final List<String> QUARTERS =
            List.of("Jul to Sep 2025", "Oct to Dec 2025", "Jan to Mar 2026", "Apr to Jun 2026", "Jul to Sep 2026");
    private static final List<Grade> GRADES = List.of(
            Grade.SATISFACTORY,
            Grade.SATISFACTORY,
            Grade.CLOSE_MONITORING,
            Grade.REQUIRES_ACTION,
            Grade.CLOSE_MONITORING);
    private static final List<String> PRIORITIES = List.of(
            "Better information and communication",
            "Procedural justice",
            "Improved multi-agency working",
            "Professionalism of victim services",
            "A better understanding of victims’ needs");
    private static final List<String> MEASURES = List.of(
            "Crimes recorded within 24 hours",
            "Crime number within five working days",
            "Satisfied with communication",
            "Updates given within the agreed time",
            "Victim Needs Assessments completed",
            "Victims who disengage",
            "Satisfied with case outcome",
            "Victim training completed by officers",
            "Victim personal statements offered",
            "Referrals taken up",
            "Referred within two working days",
            "Referrals to support services of all victims",
            "Cases that meet the Victims’ Code",
            "Satisfied with the Vulnerable Victim Advocate",
            "Reviews decided within 30 working days",
            "Complaints upheld",
            "Victims told of the right to review",
            "Repeat victims",
            "Vulnerable victims identified",
            "Victims of hate crime who are satisfied",
            "Domestic abuse victims seen within 24 hours",
            "Victims offered special measures");

    private FixturePack() {}

    /** The pack as a draft of synthetic data. */
    public static Pack pack() {
        return new Pack(
                identity("DRAFT | SYNTHETIC DATA"),
                cover(),
                sections(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                provenance());
    }

    /** A sealed pack of one comment. */
    public static Pack withComment(String comment) {
        Section section = Section.of("comment", "A comment", List.of(comment(comment)));
        return new Pack(
                identity(null),
                cover(),
                List.of(section),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                provenance());
    }

    private static Identity identity(String banner) {
        return new Identity(
                "Victim services performance",
                "Quarter 2 2026-27, July to September 2026",
                new Quarter(2026, 2),
                "City of London Police",
                "City of London Police",
                "OFFICIAL | Public",
                banner,
                "public",
                LocalDate.of(2026, 10, 14),
                List.of("victims", "police", "performance"),
                "victims-performance-2026-27-q2");
    }

    private static Provenance provenance() {
        return new Provenance(
                List.of(),
                new TreeMap<>(),
                "victims-strategy",
                "f".repeat(64),
                "0.1.0",
                LocalDate.of(2026, 10, 14),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                "a".repeat(64),
                new TreeMap<>(),
                List.of());
    }

    private static Section cover() {
        List<Block> summary = List.of(
                text(
                        "One of the five priorities has moved to Requires Action. Two of its measures fell by more than five"
                                + " percentage points, which is more than chance would explain."),
                new Block.Paragraph(
                        Block.Role.BODY,
                        null,
                        List.of(
                                new Inline.Strong("Recommendation: "),
                                new Inline.Text("Members are asked to note the report."))));
        List<Block> background = List.of(
                numbered(
                        "1",
                        "The Committee has received this report each quarter since May 2022. It shows the measures of"
                                + " the Victims Strategy, each against the four quarters before."),
                numbered(
                        "2",
                        "A measure is graded Satisfactory where it meets or beats its baseline, Close Monitoring where"
                                + " it is up to five percentage points worse, and Requires Action beyond that."));
        return new Section(
                "cover",
                "Cover report",
                Section.Opening.RUNNING_ON,
                List.of(coverTable()),
                List.of(
                        Section.of("cover-summary", "Summary of the report", summary),
                        Section.of("background", "Background", background),
                        Section.of(
                                "conclusion",
                                "Conclusion",
                                List.of(
                                        numbered("3", "Figures for all measures follow."),
                                        new Block.Bullets(List.of(
                                                List.of(new Inline.Text("Appendix A: measures that need attention")),
                                                List.of(new Inline.Link(
                                                        "#about", "Appendix B: about these figures"))))))));
    }

    private static Table coverTable() {
        return facts(
                "cover-table",
                "Report to committee",
                List.of(
                        row("Committee(s)", "Police Authority Board; Strategic Planning and Performance Committee"),
                        row("Dated", "12 November 2026; 19 November 2026"),
                        row("Subject", "Victim services performance, Quarter 2 2026-27"),
                        row("Status", "Public"),
                        row(
                                "Which outcomes in the City Corporation’s Corporate Plan does this proposal aim to impact directly?",
                                "1 – People are safe and feel safe"),
                        row("Does this proposal require extra revenue or capital spending?", "N/A"),
                        row("Report of", "Commissioner of Police, Pol 19-26"),
                        row("Report author", "to be completed")));
    }

    private static List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "changed",
                "What changed since last quarter",
                Section.Opening.NEW_PAGE,
                List.of(
                        paragraph(
                                Block.Role.LEDE,
                                "Two grades moved and three changes are larger than chance would explain."),
                        new Block.Bullets(List.of(
                                List.of(
                                        new Inline.Text("Cases that meet the Victims’ Code: from "),
                                        new Inline.Mark(Grade.CLOSE_MONITORING, false),
                                        new Inline.Text(" to "),
                                        new Inline.Mark(Grade.REQUIRES_ACTION, true),
                                        new Inline.Text(".")),
                                List.of(
                                        new Inline.Strong("Needs assessments"),
                                        new Inline.Text(" rose for the fourth quarter running."))))),
                List.of()));
        sections.add(summary());
        sections.add(multiples());
        for (int i = 0; i < PRIORITIES.size(); i++) {
            sections.add(priority(i));
        }
        sections.add(keyData());
        sections.add(appendixA());
        sections.add(about());
        return sections;
    }

    private static Section summary() {
        return new Section(
                "summary",
                "Summary",
                Section.Opening.NEW_PAGE,
                List.of(
                        paragraph(
                                Block.Role.LEDE,
                                "One priority has moved to Requires Action: two of its measures fell by more than"
                                        + " five percentage points. Needs assessments rose for the fourth quarter running."),
                        priorityTable("summary-priorities", PRIORITIES),
                        summaryTable()),
                List.of());
    }

    private static Table priorityTable(String id, List<String> names) {
        List<Head> heads = new ArrayList<>(List.of(new Head("Priority", Align.LEFT, 22, false)));
        QUARTERS.forEach(quarter -> heads.add(new Head(quarter, Align.LEFT, 14, quarter.endsWith("Sep 2026"))));
        heads.add(new Head("Trend", Align.LEFT, 8, false));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(names.get(i))));
            for (int q = 0; q < QUARTERS.size(); q++) {
                cells.add(Cell.of(new Inline.Mark(GRADES.get((q + i) % GRADES.size()), q == 4 && i == 1)));
            }
            cells.add(Cell.of(i % 2 == 0 ? "Better" : "Worse"));
            rows.add(new Table.Cells(cells));
        }
        return new Table(
                id,
                Table.Form.FIGURES,
                "Table 1. Grade of each priority. Trend compares with the quarter before.",
                heads,
                rows,
                List.of());
    }

    private static Table summaryTable() {
        List<Head> heads = List.of(
                new Head("Measure", Align.LEFT, 32, false),
                new Head("Value", Align.RIGHT, 9, true),
                new Head("Count", Align.RIGHT, 15, false),
                new Head("Baseline", Align.RIGHT, 10, false),
                new Head("Change", Align.RIGHT, 10, false),
                new Head("Trend", Align.LEFT, 8, false),
                new Head("Grade", Align.LEFT, 16, false));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < MEASURES.size(); i++) {
            if (i % 5 == 0) {
                rows.add(new Table.Group(PRIORITIES.get(i / 5)));
            }
            boolean few = i == 13 || i == 14;
            rows.add(new Table.Cells(List.of(
                    Cell.of(MEASURES.get(i)),
                    Cell.of(few ? "[u]" : (90 - i * 1.3 + "000").substring(0, 4) + "%"),
                    Cell.of(few ? "7 of 8" : "2,070 of 2,200"),
                    Cell.of(few ? "[x]" : "84.0%"),
                    Cell.of(few ? "[x]" : i % 3 == 0 ? "−7.1" : "+1.1"),
                    Cell.of(few ? "" : i % 3 == 0 ? "Worse" : "Same"),
                    Cell.of(new Inline.Mark(few ? Grade.INSUFFICIENT_DATA : GRADES.get(i % 5), i == 5)))));
        }
        return new Table(
                "summary-measures",
                Table.Form.FIGURES,
                "Table 2. Value, count, baseline (the four quarters before), change in percentage points, and grade.",
                heads,
                rows,
                List.of(
                        "[u] low reliability: fewer than 30 cases, not graded. [x] not available. [moderated] a person’s"
                                + " judgement; the calculated grade and the reason are beside the measure."));
    }

    private static Section multiples() {
        List<Chart.Multiple> small = new ArrayList<>();
        for (int i = 0; i < PRIORITIES.size(); i++) {
            small.add(new Chart.Multiple(
                    PRIORITIES.get(i), FixtureCharts.line(PRIORITIES.get(i), i, i == 2), GRADES.get(i)));
        }
        return new Section(
                "overview",
                "Measures at a glance",
                Section.Opening.RUNNING_ON,
                List.of(figure(
                        "overview-figure",
                        "1",
                        "One measure of each priority over five quarters",
                        new Chart.Multiples(Chart.Unit.PER_CENT, small))),
                List.of());
    }

    private static Section priority(int i) {
        List<Section> measures = new ArrayList<>();
        for (int m = i * 4; m < i * 4 + 2; m++) {
            measures.add(measure(m));
        }
        return new Section(
                "priority-" + i,
                "Priority " + (i + 1) + ": " + PRIORITIES.get(i),
                Section.Opening.NEW_PAGE,
                List.of(
                        text("The priority is graded from its measures."),
                        priorityTable("priority-table-" + i, MEASURES.subList(i * 4, i * 4 + 3))),
                measures);
    }

    private static Section measure(int m) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(text(MEASURES.get(m) + ": 1,252 of 1,399 (89.5%), 5.5 percentage points above the baseline of 84.0%."
                + " The change is larger than the margin of error."));
        if (m % 2 == 0) {
            blocks.add(comment("The unit began to call every victim in July.\nIt expects the same next quarter."));
        }
        blocks.add(quarterTable("measure-table-" + m));
        blocks.add(figure(
                "trend-" + m,
                Integer.toString(m + 2),
                MEASURES.get(m) + ", July 2025 to September 2026",
                FixtureCharts.trend(MEASURES.get(m), m)));
        if (m % 3 == 0) {
            blocks.add(figure(
                    "bars-" + m,
                    m + "b",
                    MEASURES.get(m) + " by service, July to September 2026",
                    FixtureCharts.bars()));
        }
        return Section.of("measure-" + m, MEASURES.get(m), blocks);
    }

    private static Table quarterTable(String id) {
        List<Head> heads = new ArrayList<>(List.of(new Head("Figure", Align.LEFT, 25, false)));
        QUARTERS.forEach(quarter -> heads.add(new Head(quarter, Align.RIGHT, 15, quarter.endsWith("Sep 2026"))));
        return new Table(
                id,
                Table.Form.FIGURES,
                "Values over five quarters",
                heads,
                List.of(
                        new Table.Cells(cells("Value", "84.0%", "85.1%", "[x]", "88.0%", "89.5%")),
                        new Table.Cells(cells(
                                "Count",
                                "1,100 of 1,310",
                                "1,115 of 1,310",
                                "[x]",
                                "1,216 of 1,382",
                                "1,252 of 1,399")),
                        new Table.Cells(List.of(Cell.of("Grade"), mark(0), mark(1), mark(2), mark(3), mark(4)))),
                List.of());
    }

    private static Cell mark(int grade) {
        return Cell.of(new Inline.Mark(GRADES.get(grade), grade == 3));
    }

    private static List<Cell> cells(String... texts) {
        return List.of(texts).stream().map(Cell::of).toList();
    }

    private static Section keyData() {
        List<Table.Row> rows = new ArrayList<>();
        for (int month = 1; month <= 60; month++) {
            rows.add(new Table.Cells(cells("Month " + month, "1,%03d".formatted(month), "998", "12.4")));
        }
        rows.add(new Table.Total(cells("All months", "60,300", "59,880", "[z]")));
        Table months = new Table(
                "months",
                Table.Form.FIGURES,
                "Crime over the months held",
                List.of(
                        new Head("Month", Align.LEFT, 40, false), new Head("All crime", Align.RIGHT, 20, false),
                        new Head("Victim-based crime", Align.RIGHT, 20, false),
                                new Head("Rate", Align.RIGHT, 20, false)),
                rows,
                List.of("[z] not applicable."));
        List<Chart.Point> points = new ArrayList<>();
        for (int month = 0; month < 36; month++) {
            points.add(new Chart.Point("Month " + (month + 1), BigDecimal.valueOf(1000 + (month * 37) % 220), null));
        }
        Chart.Trend crime =
                new Chart.Trend(Chart.Unit.COUNT, List.of(new Chart.Line("All crime", points)), null, List.of());
        return new Section(
                "key-data",
                "Key data",
                Section.Opening.NEW_PAGE,
                List.of(figure("crime", "40", "All crime by month", crime), months),
                List.of());
    }

    private static Section appendixA() {
        List<Block> panels = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            panels.add(facts(
                    "panel-" + i,
                    MEASURES.get(i),
                    List.of(
                            row("Priority", PRIORITIES.get(0)),
                            new Table.Cells(List.of(
                                    Cell.of("Assessment"), Cell.of(new Inline.Mark(GRADES.get(2 + i % 2), i == 1)))),
                            row("Measure of success", "The share of crimes recorded within 24 hours of the report."),
                            row("Aim", "Victims are believed and their report is recorded at once. ".repeat(3)),
                            new Table.Cells(List.of(
                                    Cell.of("Reason for assessment"),
                                    new Cell(List.of(
                                            List.of(new Inline.Text("Satisfactory: at or above the baseline.")),
                                            List.of(new Inline.Text(
                                                    "Close Monitoring: up to five percentage points below it.")),
                                            List.of(new Inline.Text(
                                                    "Requires Action: more than five percentage points below it.")))))),
                            row(
                                    "Current position",
                                    "Baseline 84.0%; this quarter 80.1%. "
                                            + "The unit is short of staff. ".repeat(8)))));
        }
        return new Section(
                "appendix-a", "Appendix A: measures that need attention", Section.Opening.NEW_PAGE, panels, List.of());
    }

    private static Section about() {
        return new Section(
                "about",
                "Appendix B: about these figures",
                Section.Opening.NEW_PAGE,
                List.of(
                        text("Sources and methods. See "),
                        new Block.Paragraph(
                                Block.Role.BODY,
                                null,
                                List.of(new Inline.Link("https://www.gov.uk/", "the guidance on the web"))),
                        paragraph(Block.Role.NOTE, "Łódź, Αθήνα, Київ, Đà Nẵng and " + LONG_WORD),
                        comment(
                                "A comment with signs: <b>not bold</b> & \"quoted\" 'too', 東京 and שלום, a tab\tand a\nnew line.")),
                List.of(
                        Section.of(
                                "definitions",
                                "Definitions",
                                List.of(facts(
                                        "definitions-table",
                                        "Definitions of measures",
                                        MEASURES.stream()
                                                .map(name -> row(
                                                        name,
                                                        "Numerator: victims who were told. Denominator: all victims. "
                                                                .repeat(2)))
                                                .toList()))),
                        Section.of("methods", "Methods", List.of(text("Intervals are Wilson's."))),
                        Section.of("shorthand", "Shorthand", List.of(text("[x] is not available."))),
                        Section.of("glossary", "Glossary", List.of(text("A quarter is three months.")))));
    }

    private static Block.Figure figure(String id, String number, String title, Chart chart) {
        return new Block.Figure(
                id,
                number,
                title,
                chart,
                "Rose from 61.2% in July to September 2025 to 89.5% in July to September 2026.",
                "Source: crimes.csv, victims.csv. Whiskers show 95% intervals.");
    }

    private static Table facts(String id, String caption, List<Table.Row> rows) {
        return new Table(id, Table.Form.FACTS, caption, List.of(), rows, List.of());
    }

    private static Table.Row row(String name, String value) {
        return new Table.Cells(cells(name, value));
    }

    private static Block text(String text) {
        return paragraph(Block.Role.BODY, text);
    }

    private static Block comment(String text) {
        return paragraph(Block.Role.COMMENT, text);
    }

    private static Block paragraph(Block.Role role, String text) {
        return new Block.Paragraph(role, null, List.of(new Inline.Text(text)));
    }

    private static Block numbered(String number, String text) {
        return new Block.Paragraph(Block.Role.BODY, number, List.of(new Inline.Text(text)));
    }
}
