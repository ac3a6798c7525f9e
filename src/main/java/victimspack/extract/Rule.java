package victimspack.extract;

import static victimspack.extract.Severity.ERROR;
import static victimspack.extract.Severity.NOTICE;
import static victimspack.extract.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every rule that input can break, with the stable code by which problems, quarantine files and documents name it. */
public enum Rule {
    // Cells
    REQUIRED_VALUE_MISSING(
            "required-value-missing",
            ERROR,
            Scope.CELL,
            "A value that every row must have is blank.",
            "Fill it in the source system, or leave the row out by the mapping if it is no case at all."),
    NOT_A_TIMESTAMP(
            "not-a-timestamp",
            ERROR,
            Scope.CELL,
            "A cell of a timestamp column is no date and time of the calendar in the form expected.",
            "Write 2026-07-31T14:05 (seconds optional, T or a blank between), or name the export's pattern in mapping.yaml."),
    NOT_A_DATE(
            "not-a-date",
            ERROR,
            Scope.CELL,
            "A cell of a date column is no day of the calendar in the form expected.",
            "Write 2026-07-31, or name the export's pattern in mapping.yaml."),
    NOT_YES_OR_NO(
            "not-yes-or-no",
            ERROR,
            Scope.CELL,
            "A cell of a yes/no column is neither yes nor no.",
            "Write yes or no (also Y, N, true, false, 1, 0), or translate the export's words in mapping.yaml."),
    NOT_A_NUMBER(
            "not-a-number",
            ERROR,
            Scope.CELL,
            "A cell of a number column is no number, or lies outside its range.",
            "Write digits alone, with a point for decimals and without units or thousands separators."),
    NOT_A_PERIOD(
            "not-a-period",
            ERROR,
            Scope.CELL,
            "A cell names no quarter, month or financial year in the form expected.",
            "Write a quarter as 2025-26-Q1 or, in figures.csv, a month as 2025-04 or a financial year as 2025-26."),
    UNKNOWN_CODE(
            "unknown-code",
            ERROR,
            Scope.CELL,
            "A cell holds a code that its column does not have.",
            "Use one of the codes listed for the column, or translate the export's own values in mapping.yaml."),
    TEXT_TOO_LONG(
            "text-too-long",
            ERROR,
            Scope.CELL,
            "A text is longer than its column allows.",
            "Shorten it in the source; a reference that is too long is usually two cells run together."),
    DESCRIPTIVE_VALUE_NOT_KNOWN(
            "descriptive-value-not-known",
            WARNING,
            Scope.CELL,
            "A cell of a descriptive column (age, sex, ethnicity, vulnerability, severity, unit, offence code, withdrawal"
                    + " reason) is not valid.",
            "The row counts and the value is read as not known. Translate it in mapping.yaml if it stands for something."),
    TIME_SKIPPED_IN_SPRING(
            "time-skipped-in-spring",
            WARNING,
            Scope.CELL,
            "A time lies in the hour that clocks skip in spring, so no clock in the United Kingdom showed it.",
            "It is read with the offset before the change: 01:30 is taken as 02:30 summer time. Check the system's clock."),
    DATE_OUT_OF_RANGE(
            "date-out-of-range",
            ERROR,
            Scope.CELL,
            "A time or a day lies before the year 2000 or after the year 2099.",
            "Correct it in the source system, or translate a default (1900-01-01) to a blank in mapping.yaml: such a date is no"
                    + " fact, and would count as in time or as late."),

    // Rows
    WRONG_NUMBER_OF_CELLS(
            "wrong-number-of-cells",
            ERROR,
            Scope.ROW,
            "A row has more or fewer cells than the header.",
            "Look for a comma in a text without quotes, or a row cut short; put texts with commas in quotes."),
    BADLY_QUOTED(
            "badly-quoted",
            ERROR,
            Scope.ROW,
            "Text follows the closing quote of a cell.",
            "Double every quote inside a quoted text: \"the \"\"Old\"\" Bailey\"."),
    NUL_CHARACTER(
            "nul-character",
            ERROR,
            Scope.ROW,
            "A row holds a NUL character, which no text has.",
            "Export the file again; the row's bytes are damaged or the file is in another encoding."),
    RECORDED_BEFORE_REPORTED(
            "recorded-before-reported",
            ERROR,
            Scope.ROW,
            "A crime was recorded before it was reported.",
            "Correct whichever of recorded_at and reported_at is wrong."),
    ACKNOWLEDGED_BEFORE_REPORTED(
            "acknowledged-before-reported",
            ERROR,
            Scope.ROW,
            "The crime number was sent before the crime was reported.",
            "Correct whichever of crime_number_sent_at and reported_at is wrong."),
    OUTCOME_CODE_WITHOUT_DATE(
            "outcome-code-without-date",
            ERROR,
            Scope.ROW,
            "An outcome is given without the time it was assigned.",
            "Add outcome_at, or leave outcome_code blank while there is no outcome."),
    OUTCOME_DATE_WITHOUT_CODE(
            "outcome-date-without-code",
            ERROR,
            Scope.ROW,
            "The time of an outcome is given without the outcome.",
            "Add outcome_code, or leave outcome_at blank while there is no outcome."),
    OUTCOME_BEFORE_REPORTED(
            "outcome-before-reported",
            ERROR,
            Scope.ROW,
            "An outcome was assigned before the crime was reported.",
            "Correct whichever of outcome_at and reported_at is wrong."),
    VICTIM_WITHOUT_REFERENCE(
            "victim-without-reference",
            ERROR,
            Scope.ROW,
            "The victim is a person or a business but has no reference.",
            "Give victim_ref, a pseudonym that stays the same from crime to crime; or victim_type none."),
    NO_VICTIM_WITH_DETAILS(
            "no-victim-with-details",
            WARNING,
            Scope.ROW,
            "A row says that there is no victim and yet gives a victim's reference, age, sex or ethnicity.",
            "The row counts as a crime without a victim. Correct victim_type if there is one."),
    STATEMENT_TAKEN_NOT_OFFERED(
            "statement-taken-not-offered",
            WARNING,
            Scope.ROW,
            "A Victim Personal Statement was taken that was not offered.",
            "The row counts as it stands: taken, not offered. Correct vps_offered if it was."),
    OFFENCE_CODE_NOT_IN_REFERENCE(
            "offence-code-not-in-reference",
            WARNING,
            Scope.ROW,
            "The offence has no sub-group, and its code is not in the Home Office reference table.",
            "The crime counts under not known. Give offence_subgroup, or correct the code."),
    OFFENCE_NOT_CLASSIFIED(
            "offence-not-classified",
            WARNING,
            Scope.ROW,
            "The offence has neither a sub-group nor a code that could be read.",
            "The crime counts under not known. Give offence_subgroup, or correct the code."),
    TAKEN_UP_BEFORE_REFERRED(
            "taken-up-before-referred",
            ERROR,
            Scope.ROW,
            "Support was taken up before the referral was made.",
            "Correct whichever of taken_up_at and referred_at is wrong."),
    ENDED_BEFORE_REFERRED(
            "ended-before-referred",
            ERROR,
            Scope.ROW,
            "Support ended before the referral was made.",
            "Correct whichever of ended_at and referred_at is wrong."),
    END_REASON_WITHOUT_END(
            "end-reason-without-end",
            ERROR,
            Scope.ROW,
            "A reason for the end of support is given without the time it ended.",
            "Add ended_at, or leave end_reason blank while support goes on."),
    RESPONSE_BEFORE_INVITATION(
            "response-before-invitation",
            ERROR,
            Scope.ROW,
            "A survey was answered before the invitation was sent.",
            "Correct whichever of responded_at and invited_at is wrong."),
    ANSWER_WITHOUT_RESPONSE(
            "answer-without-response",
            ERROR,
            Scope.ROW,
            "A survey has answers but no time of response.",
            "Add responded_at, or leave the answers blank."),
    RESPONSE_TO_UNDELIVERED(
            "response-to-undelivered",
            WARNING,
            Scope.ROW,
            "An invitation that is marked as not delivered was answered.",
            "The invitation is taken as delivered. Correct delivered in the source."),
    INFORMED_BEFORE_EVENT(
            "informed-before-event",
            ERROR,
            Scope.ROW,
            "The victim was told of an event before it happened.",
            "Correct whichever of informed_at and event_at is wrong."),
    GRANTED_NOT_ELIGIBLE(
            "granted-not-eligible",
            ERROR,
            Scope.ROW,
            "A review was granted for a request that is not eligible.",
            "Correct whichever of granted and eligible is wrong."),
    REVIEW_STEP_BEFORE_REQUEST(
            "review-step-before-request",
            ERROR,
            Scope.ROW,
            "A step of a review came before the request.",
            "Correct requested_at or the time of the step named."),
    MODERATION_WITHOUT_REASON_OR_NAME(
            "moderation-without-reason-or-name",
            ERROR,
            Scope.ROW,
            "A moderated grade is given without its reason or without the name of who moderated it.",
            "Fill moderation_reason and moderated_by beside every moderated_grade."),
    FIGURE_WITHOUT_NUMBER(
            "figure-without-number",
            ERROR,
            Scope.ROW,
            "A row of figures.csv has neither a figure nor a note that says why there is none.",
            "Fill numerator or value; where the figure is known not to exist, say why in note."),
    BANK_HOLIDAYS_END(
            "bank-holidays-end",
            WARNING,
            Scope.ROW,
            "A deadline lies after the last year of the bank holidays known.",
            "It is computed with weekends alone. Put a newer bank-holidays.json from gov.uk in the input folder."),

    // Rows beside other rows
    DUPLICATE(
            "duplicate",
            NOTICE,
            Scope.EXTRACT,
            "A row has the same values as the current row of its key.",
            "Nothing is lost: the row is counted as a duplicate and left out."),
    SUPERSEDED(
            "superseded",
            NOTICE,
            Scope.EXTRACT,
            "A later row of the same key takes a row's place.",
            "The last one counts. If the rows are different cases, their keys need to differ (see crime_ref: row)."),
    ORPHAN_CRIME_REFERENCE(
            "orphan-crime-reference",
            WARNING,
            Scope.EXTRACT,
            "A row refers to a crime that is not among the accepted rows of crimes.csv.",
            "Check that crimes.csv covers the same time and that references are written alike; see also its quarantine."),
    CRIME_ROWS_DISAGREE(
            "crime-rows-disagree",
            WARNING,
            Scope.EXTRACT,
            "The rows of one crime differ in what belongs to the crime, such as when it was recorded.",
            "The first row's value is taken. Correct the rows in the source."),

    // Files
    NO_SUCH_FOLDER(
            "no-such-folder",
            ERROR,
            Scope.FILE,
            "The input folder is not there.",
            "Name a folder that holds the extracts, with --input."),
    CORE_FILE_MISSING(
            "core-file-missing",
            ERROR,
            Scope.FILE,
            "The input folder has no crimes.csv, or none of the file that the framework needs in its place, and no mapping"
                    + " names another file for it.",
            "Put the file there, or say in mapping.yaml which files hold its rows. A framework that counts no crimes needs"
                    + " audits.csv, training.csv or figures.csv, by what it measures."),
    FILE_NOT_READ(
            "file-not-read",
            NOTICE,
            Scope.FILE,
            "A CSV file in the input folder is none of the extracts, and no mapping names it.",
            "Rename it if it was meant to be read, or name it in mapping.yaml."),
    NOT_READABLE(
            "not-readable",
            ERROR,
            Scope.FILE,
            "A file cannot be read.",
            "Check that it is a file, and that you may open it."),
    OUTSIDE_INPUT_FOLDER(
            "outside-input-folder",
            ERROR,
            Scope.FILE,
            "A file or a path in the mapping leads out of the input folder.",
            "Copy the file into the input folder."),
    FILE_TOO_LARGE(
            "file-too-large",
            ERROR,
            Scope.FILE,
            "A file is larger than the program reads.",
            "Split it, and feed the parts as several files of one extract through mapping.yaml."),
    NOT_A_CSV_FILE(
            "not-a-csv-file",
            ERROR,
            Scope.FILE,
            "A file named as CSV is something else: a workbook, an archive, a PDF.",
            "Export it as CSV (UTF-8)."),
    UTF_16(
            "utf-16",
            ERROR,
            Scope.FILE,
            "A file is in UTF-16, which nothing said.",
            "Export it as UTF-8, or say encoding: utf-16 in mapping.yaml."),
    NOT_UTF_8(
            "not-utf-8",
            WARNING,
            Scope.FILE,
            "A file has bytes that are not UTF-8.",
            "It is read as Windows-1252. Export it as UTF-8, or say encoding: windows-1252 in mapping.yaml."),
    WRONG_DELIMITER(
            "wrong-delimiter",
            ERROR,
            Scope.FILE,
            "A file's names of columns are parted by another character than the one that parts its cells.",
            "Say delimiter: semicolon (or tab, pipe, comma) for the file in mapping.yaml, which init drafts; or export it with"
                    + " commas."),
    FILE_EMPTY(
            "file-empty",
            ERROR,
            Scope.FILE,
            "A file has no header.",
            "Export it again, or take the file away if there is nothing to supply."),
    NO_ROWS(
            "no-rows",
            WARNING,
            Scope.FILE,
            "A file has a header and no rows.",
            "It counts as supplied with nothing in it. Take it away if it was not supplied."),
    REQUIRED_COLUMN_MISSING(
            "required-column-missing",
            ERROR,
            Scope.FILE,
            "A file lacks a column that it must have.",
            "Add the column, or name the export's own column for it in mapping.yaml."),
    DUPLICATE_COLUMN(
            "duplicate-column",
            ERROR,
            Scope.FILE,
            "A file has two columns of one name.",
            "Rename or remove one of them."),
    UNKNOWN_COLUMN(
            "unknown-column",
            NOTICE,
            Scope.FILE,
            "A file has a column that is not read.",
            "Nothing, unless it was meant to be read: then rename it or name it in mapping.yaml."),
    LINE_TOO_LONG(
            "line-too-long",
            ERROR,
            Scope.FILE,
            "A line is longer than 1 MiB.",
            "Export the file again with a line per row."),
    TOO_MANY_COLUMNS(
            "too-many-columns",
            ERROR,
            Scope.FILE,
            "A header has more than 1,000 columns.",
            "Check the delimiter, and export the columns needed."),
    UNCLOSED_QUOTE(
            "unclosed-quote",
            ERROR,
            Scope.FILE,
            "A quote is opened and not closed, so that the rows after it would be read as one cell.",
            "Close the quote, or double it if it belongs to the text."),
    MAPPING_INVALID(
            "mapping-invalid",
            ERROR,
            Scope.FILE,
            "The mapping says something that it cannot mean: an unknown key, column or value.",
            "Correct it at the line named."),
    YAML_INVALID(
            "yaml-invalid",
            ERROR,
            Scope.FILE,
            "A YAML file cannot be read, or has a key that means nothing.",
            "Correct it at the line named."),
    BANK_HOLIDAYS_INVALID(
            "bank-holidays-invalid",
            ERROR,
            Scope.FILE,
            "The file of bank holidays is not in the form that gov.uk publishes.",
            "Download it again from gov.uk, or take it away to use the built-in copy.");

    /** What a rule looks at. */
    public enum Scope {
        CELL,
        ROW,
        EXTRACT,
        FILE
    }

    private final String code;
    private final Severity severity;
    private final Scope scope;
    private final String condition;
    private final String remedy;

    Rule(String code, Severity severity, Scope scope, String condition, String remedy) {
        this.code = code;
        this.severity = severity;
        this.scope = scope;
        this.condition = condition;
        this.remedy = remedy;
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    public Scope scope() {
        return scope;
    }

    /** The bad condition, in one sentence. */
    public String condition() {
        return condition;
    }

    /** What becomes of it and what the analyst can do, in words. */
    public String remedy() {
        return remedy;
    }

    public static Optional<Rule> ofCode(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }

    /** This rule broken somewhere. */
    public Problem problem(String file, long line, @Nullable String column, @Nullable String value, String expected) {
        return new Problem(code, severity, file, line, column, value, expected);
    }
}
