package victimspack.extract;

/** How grave a problem is: an error keeps the row out of every count, a warning does not, a notice is for information. */
public enum Severity {
    ERROR,
    WARNING,
    NOTICE
}
