package victimspack.measure.framework;

import java.time.DateTimeException;
import java.time.YearMonth;

/** Reads a key that names a month. */
final class MonthReader {

    /** A month as files write it. */
    static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    private MonthReader() {}

    static YearMonth month(Fields fields, String key) {
        String written = fields.word(key, "a month as 2025-04");
        try {
            return YearMonth.parse(written);
        } catch (DateTimeException notAMonth) {
            throw FrameworkRejected.at(
                    fields.place(key), "\"" + written + "\" as \"" + key + "\"", "a month as 2025-04");
        }
    }
}
