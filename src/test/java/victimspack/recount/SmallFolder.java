package victimspack.recount;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;

/** A folder of a few rows written out in a test, counted as reported for April to June 2024. */
record SmallFolder(Path path) {

    static final FinancialQuarter REPORTED = new FinancialQuarter(YearMonth.of(2024, 4));

    /** A file of a header and rows, blanks around the commas allowed. */
    SmallFolder with(String file, String... lines) throws IOException {
        Files.writeString(path.resolve(file), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        return this;
    }

    /** The tally as text: numerator of denominator, and what is pending. */
    String count(String measure, String period) throws IOException {
        return text(Recount.of(path, REPORTED).measure(measure).byPeriod().get(period));
    }

    String count(String measure, String slice, String category, String period) throws IOException {
        return text(Recount.of(path, REPORTED)
                .measure(measure)
                .slices()
                .get(slice)
                .get(category)
                .get(period));
    }

    private static String text(Tally tally) {
        return "%d of %d, %d pending".formatted(tally.numerator(), tally.denominator(), tally.pending());
    }
}
