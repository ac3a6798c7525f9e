package victimspack.disclose.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** What one public pack tells: the rows of its two tidy files. */
public final class PublicPack {

    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final List<String> PROCESS =
            List.of("variation", "assurance", "signal", "process_mean", "process_lower", "process_upper");

    private static final List<String> INTERVAL = List.of("lower", "upper");

    private final List<Row> rows;
    private final Map<String, List<Row>> ofMeasure;

    private PublicPack(List<Row> rows) {
        this.rows = rows;
        this.ofMeasure = rows.stream().collect(Collectors.groupingBy(Row::measure));
    }

    /**
     * @param measures   the text of measures.csv
     * @param breakdowns the text of breakdowns.csv
     */
    public static PublicPack read(String measures, String breakdowns) {
        return new PublicPack(Stream.concat(rows(measures).stream(), rows(breakdowns).stream())
                .toList());
    }

    /** How many rows show numbers. */
    public long shown() {
        return rows.stream().filter(Row::isShown).count();
    }

    List<Row> rows() {
        return rows;
    }

    List<Row> of(Set<String> measures) {
        return rows.stream().filter(row -> measures.contains(row.measure())).toList();
    }

    List<Row> of(String measure) {
        return ofMeasure.getOrDefault(measure, List.of());
    }

    /** Whether the other tells the same: the same rows in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicPack pack && rows.equals(pack.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    private static List<Row> rows(String text) {
        try (CSVParser parser = CSVParser.parse(text, FORM)) {
            List<Row> rows = new ArrayList<>();
            for (CSVRecord line : parser) {
                rows.add(new Row(
                        line.get("measure"),
                        optional(line, "slice"),
                        optional(line, "category"),
                        line.get("period"),
                        line.get("numerator"),
                        line.get("denominator"),
                        line.get("pending"),
                        line.get("excluded"),
                        line.get("value"),
                        line.get("baseline"),
                        line.get("change"),
                        together(line, INTERVAL),
                        optional(line, "graded_value"),
                        optional(line, "graded_numerator"),
                        optional(line, "graded_denominator"),
                        line.get("calculated_grade"),
                        line.get("status"),
                        optional(line, "revision"),
                        optional(line, "caution"),
                        together(line, PROCESS)));
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String together(CSVRecord line, List<String> columns) {
        return columns.stream().map(column -> optional(line, column)).collect(Collectors.joining());
    }

    private static String optional(CSVRecord line, String column) {
        return line.isMapped(column) ? line.get(column) : "";
    }
}
