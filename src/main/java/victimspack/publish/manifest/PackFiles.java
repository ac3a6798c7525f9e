package victimspack.publish.manifest;

/** The names of the files in a pack's folder; those that people read are named after the pack and end so. */
public final class PackFiles {

    public static final String MEASURES = "measures.csv";
    public static final String BREAKDOWNS = "breakdowns.csv";
    /** The folder, in a pack's folder, that holds a folder for each unit's pack. */
    public static final String UNITS = "units";

    public static final String MANIFEST = "manifest.json";
    public static final String METADATA = "-metadata.json";
    public static final String DOCUMENT = ".pdf";
    public static final String PAGE = ".html";
    public static final String WORKBOOK = ".xlsx";
    public static final String COVER_REPORT = "-cover-report.docx";

    private PackFiles() {}
}
