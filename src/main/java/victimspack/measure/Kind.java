package victimspack.measure;

/** What a measure is, and so what its numbers mean. */
public enum Kind {
    /** counted / among, as a percentage. */
    RATE,
    /** How many rows are counted. */
    COUNT,
    /** A number column's mean over the rows among. */
    MEAN,
    /** Counts and shares of the rows among by one or two columns, categories of zero included. */
    PROFILE,
    /** A rate as things stood at the end of each month; a quarter is its last month. */
    SNAPSHOT,
    /** Figures supplied in figures.csv. */
    SUPPLIED,
    /** A passage from commentary.csv. */
    TEXT
}
