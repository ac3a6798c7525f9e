package victimspack.pack.document;

import org.jspecify.annotations.Nullable;

/**
 * A row of measures.csv or breakdowns.csv, every field as it is written; an empty text where there is nothing to say.
 *
 * @param slice    for breakdowns.csv, otherwise null
 * @param category for breakdowns.csv, otherwise null
 * @param revision {@code [r]} where today's records and the quarter's sealed pack differ
 * @param caution  {@code [p]} where the value is provisional, {@code [b]} where it breaks the series
 */
public record TidyRow(
        String measure,
        String priority,
        String period,
        @Nullable String slice,
        @Nullable String category,
        String numerator,
        String denominator,
        String pending,
        String excluded,
        String value,
        String lower,
        String upper,
        String baseline,
        String change,
        String grade,
        String calculatedGrade,
        String status,
        String gradedNumerator,
        String gradedDenominator,
        String gradedValue,
        String revision,
        String caution,
        Process process) {

    /**
     * What the months say; every field empty where nothing is said.
     *
     * @param variation of the reported quarter: what its latest month says
     * @param assurance of the reported quarter: whether the target can be relied on
     * @param signal    of a month: whether and why it is out of the ordinary
     * @param mean      of a month: the mean of its process
     * @param lower     of a month: its lower process limit
     * @param upper     of a month: its upper process limit
     */
    public record Process(String variation, String assurance, String signal, String mean, String lower, String upper) {

        public static final Process NONE = new Process("", "", "", "", "", "");
    }
}
