package victimspack.extract.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import victimspack.extract.InputRejected;
import victimspack.extract.Rule;

/** Reads bank holidays in the form that gov.uk publishes: {@code england-and-wales}, {@code events}, {@code date}. */
public final class BankHolidays {

    private static final int MAX_BYTES = 1 << 20;
    private static final String DIVISION = "england-and-wales";

    private BankHolidays() {}

    /** @throws InputRejected if the file is not in that form */
    public static Set<LocalDate> read(Path json) {
        String name = String.valueOf(json.getFileName());
        try {
            if (Files.size(json) > MAX_BYTES) {
                throw rejected(name, "expected at most 1 MiB, found " + Files.size(json) + " bytes");
            }
            return parse(name, Files.readAllBytes(json));
        } catch (IOException e) {
            throw rejected(name, "the file cannot be read; check that it is there and that you may open it");
        }
    }

    /** @throws InputRejected if the bytes are not in that form */
    public static Set<LocalDate> parse(String name, byte[] json) {
        JsonNode events;
        try {
            events = JsonMapper.shared().readTree(json).path(DIVISION).path("events");
        } catch (JacksonException e) {
            throw rejected(name, "expected JSON as gov.uk publishes it, found text that is not JSON");
        }
        if (!events.isArray() || events.isEmpty()) {
            throw rejected(name, "expected a list of holidays under " + DIVISION + ", events; found none");
        }
        Set<LocalDate> holidays = new TreeSet<>();
        for (JsonNode event : events) {
            holidays.add(date(name, event.path("date").asString("")));
        }
        return holidays;
    }

    private static LocalDate date(String name, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < 1900 || date.getYear() > 2200) {
                throw rejected(name, "expected holidays between the years 1900 and 2200, found " + date);
            }
            return date;
        } catch (DateTimeException e) {
            throw rejected(name, "expected a date such as 2027-12-27 in each event, found \"" + text + "\"");
        }
    }

    private static InputRejected rejected(String name, String expected) {
        return new InputRejected(Rule.BANK_HOLIDAYS_INVALID.problem(name, 0, null, null, expected));
    }
}
