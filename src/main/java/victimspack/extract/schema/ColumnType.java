package victimspack.extract.schema;

/** What a column's cells are, once parsed; the Java type is named beside each. Null always means "not known". */
public enum ColumnType {
    /** {@link String}. */
    TEXT,
    /** {@link String}: one of the column's codes, or of a free list of lower-case words with hyphens. */
    CODE,
    /** {@link java.time.LocalDateTime}: civil time in Europe/London, to the second. */
    TIMESTAMP,
    /** {@link java.time.LocalDate}. */
    DATE,
    /** {@link Boolean}. */
    YES_NO,
    /** {@link Integer}. */
    WHOLE_NUMBER,
    /** {@link java.math.BigDecimal}. */
    DECIMAL,
    /** {@link Long}: seconds, and other whole numbers that an Integer may not hold. */
    LONG_NUMBER
}
