package victimspack.publish.excel;

import java.util.EnumMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The few looks that cells have: all in Arial, all wrapped, none with a fill, a border or a colour of its own. */
final class CellLooks {

    /** What a cell is, from which its looks follow. */
    enum Look {
        TITLE("General", HorizontalAlignment.LEFT),
        SUBTITLE("General", HorizontalAlignment.LEFT),
        TEXT("General", HorizontalAlignment.LEFT),
        /** Text that begins like a formula, marked so that it stays text when somebody edits the cell. */
        QUOTED("General", HorizontalAlignment.LEFT),
        LINK("General", HorizontalAlignment.LEFT),
        TEXT_HEAD("General", HorizontalAlignment.LEFT),
        NUMBER_HEAD("General", HorizontalAlignment.RIGHT),
        SHORTHAND("General", HorizontalAlignment.RIGHT),
        COUNT("#,##0", HorizontalAlignment.RIGHT),
        PER_CENT("0.0%", HorizontalAlignment.RIGHT),
        POINTS("+0.0;-0.0;0.0", HorizontalAlignment.RIGHT),
        DECIMAL("#,##0.0", HorizontalAlignment.RIGHT),
        RATIO("0.00", HorizontalAlignment.RIGHT);

        private final String format;
        private final HorizontalAlignment side;

        Look(String format, HorizontalAlignment side) {
            this.format = format;
            this.side = side;
        }
    }

    private static final String FAMILY = "Arial";
    private static final short TEXT_POINTS = 12;
    private static final short TITLE_POINTS = 16;
    private static final short SUBTITLE_POINTS = 14;
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    CellLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont plain = workbook.getFontAt(0);
        plain.setFontName(FAMILY);
        plain.setFontHeightInPoints(TEXT_POINTS);
        plain.setScheme(FontScheme.NONE);
        plain.getCTFont().setColorArray(new CTColor[0]);
        for (Look look : Look.values()) {
            styles.put(look, style(look));
        }
    }

    XSSFCellStyle of(Look look) {
        XSSFCellStyle style = styles.get(look);
        if (style == null) {
            throw new IllegalArgumentException("no style for " + look);
        }
        return style;
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format));
        style.setAlignment(look.side);
        style.setIndention((short) (look.side == HorizontalAlignment.RIGHT ? 1 : 0));
        style.setVerticalAlignment(isHead(look) ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setQuotePrefixed(look == Look.QUOTED);
        return style;
    }

    private static boolean isHead(Look look) {
        return look == Look.TEXT_HEAD || look == Look.NUMBER_HEAD;
    }

    private XSSFFont font(Look look) {
        return switch (look) {
            case TITLE -> bold(TITLE_POINTS);
            case SUBTITLE -> bold(SUBTITLE_POINTS);
            case TEXT_HEAD, NUMBER_HEAD -> bold(TEXT_POINTS);
            case LINK -> underlined();
            default -> workbook.getFontAt(0);
        };
    }

    private XSSFFont bold(short points) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FAMILY);
        font.setFontHeightInPoints(points);
        font.setBold(true);
        return font;
    }

    private XSSFFont underlined() {
        XSSFFont font = workbook.createFont();
        font.setFontName(FAMILY);
        font.setFontHeightInPoints(TEXT_POINTS);
        font.setUnderline(XSSFFont.U_SINGLE);
        return font;
    }

    /**
     * Gives the title and subtitle styles their built-in names, by which screen readers find headings. The library has
     * no call for named styles, so the list is written into the style part as XML.
     */
    void nameStyles() {
        int heading1 = namedFormat(Look.TITLE);
        int heading2 = namedFormat(Look.SUBTITLE);
        CTStylesheet sheet = workbook.getStylesSource().getCTStylesheet();
        try (XmlCursor cursor = sheet.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(SPREADSHEET, "cellStyles"));
            cursor.insertAttributeWithValue("count", "3");
            insertStyle(cursor, "Normal", 0, 0);
            insertStyle(cursor, "Heading 1", heading1, 16);
            insertStyle(cursor, "Heading 2", heading2, 17);
        }
    }

    private static void insertStyle(XmlCursor cursor, String name, int format, int builtIn) {
        cursor.beginElement(new QName(SPREADSHEET, "cellStyle"));
        cursor.insertAttributeWithValue("name", name);
        cursor.insertAttributeWithValue("xfId", Integer.toString(format));
        cursor.insertAttributeWithValue("builtinId", Integer.toString(builtIn));
        cursor.toNextToken();
    }

    private int namedFormat(Look look) {
        CTXf cell = of(look).getCoreXf();
        CTXf named = (CTXf) cell.copy();
        if (named.isSetXfId()) {
            named.unsetXfId();
        }
        int index = workbook.getStylesSource().putCellStyleXf(named) - 1;
        cell.setXfId(index);
        return index;
    }
}
