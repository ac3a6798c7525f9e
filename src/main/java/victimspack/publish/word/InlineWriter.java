package victimspack.publish.word;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import victimspack.grade.Grade;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Table;
import victimspack.publish.chart.SignalMark;
import victimspack.publish.html.Xml;

/** Writes pieces of a line; a grade is its shape, its word and its colour together. */
final class InlineWriter {

    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:).+");

    private InlineWriter() {}

    static void write(XWPFParagraph paragraph, List<Inline> pieces) {
        pieces.forEach(piece -> write(paragraph, piece));
    }

    static void write(XWPFParagraph paragraph, Inline piece) {
        if (piece instanceof Inline.Link link && ADDRESS.matcher(link.target()).matches()) {
            text(paragraph.createHyperlinkRun(link.target()), link.text(), "Hyperlink");
        } else if (piece instanceof Inline.Strong strong) {
            text(paragraph.createRun(), strong.text(), "Strong");
        } else if (piece instanceof Inline.Mark mark) {
            text(paragraph.createRun(), shown(mark), style(mark.grade()));
        } else if (piece instanceof Inline.Signal signal) {
            text(paragraph.createRun(), shown(signal), "Strong");
        } else {
            lines(paragraph.createRun(), piece.plain());
        }
    }

    /** A cell's words, with the shapes of its grades. */
    static String shown(Table.Cell cell) {
        return cell.content().stream()
                .map(line -> line.stream().map(InlineWriter::shown).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static String shown(Inline piece) {
        if (piece instanceof Inline.Signal signal) {
            return SignalMark.of(signal.variation()).shape() + "\u00a0" + signal.plain();
        }
        return piece instanceof Inline.Mark mark ? shape(mark.grade()) + "\u00a0" + mark.plain() : piece.plain();
    }

    private static void text(XWPFRun run, String text, String style) {
        run.setStyle(style);
        lines(run, text);
    }

    /** Line ends in what people typed stay line ends. */
    private static void lines(XWPFRun run, String text) {
        String[] lines = Xml.text(text).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i == 0 ? 0 : -1);
        }
    }

    private static String shape(Grade grade) {
        return switch (grade) {
            case SATISFACTORY -> "●";
            case CLOSE_MONITORING -> "▲";
            case REQUIRES_ACTION -> "■";
            default -> "–";
        };
    }

    private static String style(Grade grade) {
        return switch (grade) {
            case SATISFACTORY -> "GradeSatisfactory";
            case CLOSE_MONITORING -> "GradeCloseMonitoring";
            case REQUIRES_ACTION -> "GradeRequiresAction";
            default -> "GradeNone";
        };
    }
}
