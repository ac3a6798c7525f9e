package victimspack.extract.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw rejected(name, line, "expected JSON as gov.uk publishes it, found text that is not JSON");
        }
        if (!events.isArray() || events.isEmpty()) {
            throw rejected(name, "expected a list of holidays under " + DIVISION + ", events; found none");
        }
        Set<LocalDate> holidays = new TreeSet<>();
        for (JsonNode event : events) {
            holidays.add(date(name, json, event.path("date").asString("")));
        }
        return holidays;
    }

    private static LocalDate date(String name, byte[] json, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < 1900 || date.getYear() > 2200) {
                throw rejected(
                        name, line(json, text), "expected holidays between the years 1900 and 2200, found " + date);
            }
            return date;
        } catch (DateTimeException e) {
            throw rejected(
                    name, line(json, text), "expected a date such as 2027-12-27 in each event, found \"" + text + "\"");
        }
    }

    /** The line on which a text first stands between quotes; 0 where it is written in another way. */
    private static long line(byte[] json, String text) {
        String all = new String(json, StandardCharsets.UTF_8);
        int place = all.indexOf('"' + text + '"');
        return place < 0
                ? 0
                : 1 + all.substring(0, place).chars().filter(c -> c == '\n').count();
    }

    private static InputRejected rejected(String name, String expected) {
        return rejected(name, 0, expected);
    }

    private static InputRejected rejected(String name, long line, String expected) {
        return new InputRejected(Rule.BANK_HOLIDAYS_INVALID.problem(name, line, null, null, expected));
    }
}
