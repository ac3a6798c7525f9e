package victimspack.extract.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every spelling that is taken, and those that are not. */
class CellReadersTest {

    private static final TimestampCells TIMESTAMPS = new TimestampCells(List.of());
    private static final DateCells DATES = new DateCells(List.of());

    @ParameterizedTest
    @ValueSource(strings = {"Y", "y", "yes", "YES", "Yes", "true", "TRUE", "1"})
    void yes(String text) {
        assertThat(new YesNoCells().read(text)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N", "n", "no", "NO", "No", "false", "False", "0"})
    void no(String text) {
        assertThat(new YesNoCells().read(text)).isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "ja", "t", "-", "yes.", "unknown"})
    void neitherYesNorNo(String text) {
        assertThat(new YesNoCells().read(text)).isEqualTo(CellReader.NOT_VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-31T14:05, 2026-07-31T14:05:00",
        "2026-07-31 14:05, 2026-07-31T14:05:00",
        "2026-07-31T14:05:59, 2026-07-31T14:05:59",
        "2026-07-31 00:00:00, 2026-07-31T00:00:00",
        "2024-02-29T23:59, 2024-02-29T23:59:00"
    })
    void timestamps(String text, LocalDateTime time) {
        assertThat(TIMESTAMPS.read(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-31",
                "2026-07-31T24:00",
                "2026-07-31T14:60",
                "2026-07-31T14:05:60",
                "2026-02-29T10:00",
                "2026-06-31T10:00",
                "2026-13-01T10:00",
                "2026-00-01T10:00",
                "2026-01-00T10:00",
                "0000-01-01T10:00",
                "2026-07-31t14:05",
                "2026-07-31T14:05Z",
                "2026-07-31T14:05:59.5",
                "31/07/2026 14:05",
                "2026-07-31  14:05",
                "2026-07-31T1405xx",
                "-026-07-31T14:05",
                "2026-07-31T14:0\u0665"
            })
    void noTimestamps(String text) {
        assertThat(TIMESTAMPS.read(text)).isEqualTo(CellReader.NOT_VALID);
    }

    @Test
    void datesAreDaysOfTheCalendar() {
        assertThat(DATES.read("2026-07-31")).isEqualTo(LocalDate.of(2026, 7, 31));
        for (String text : new String[] {"2026-7-31", "31/07/2026", "2026-02-30", "2026-07-31T10:00", "20260731"}) {
            assertThat(DATES.read(text)).as(text).isEqualTo(CellReader.NOT_VALID);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy HH:mm, 31/07/2026 14:05, 2026-07-31T14:05",
        "dd/MM/yyyy HH:mm:ss.SSS, 31/07/2026 14:05:09.999, 2026-07-31T14:05:09",
        "d MMM yyyy h:mm a, 1 Sep 2026 2:05 PM, 2026-09-01T14:05",
        "dd-MMM-yy HH:mm, 31-JUL-26 14:05, 2026-07-31T14:05",
        "yyyy-MM-dd'T'HH:mm:ss'Z', 2026-07-31T14:05:09Z, 2026-07-31T14:05:09"
    })
    void patternsOfAMapping(String pattern, String text, LocalDateTime time) {
        assertThat(new TimestampCells(List.of(TimePattern.of(pattern).orElseThrow())).read(text))
                .isEqualTo(time);
    }

    @Test
    void aPatternMayLeaveTheTimeOfDayOrTheDayUnknown() {
        TimestampCells cells = new TimestampCells(List.of(
                TimePattern.of("dd/MM/yyyy").orElseThrow(),
                TimePattern.of("yyyy-MM").orElseThrow()));

        assertThat(cells.read("31/07/2026"))
                .isEqualTo(new RoughTime(LocalDateTime.of(2026, 7, 31, 0, 0), Precision.DAY));
        assertThat(cells.read("2026-07")).isEqualTo(new RoughTime(LocalDateTime.of(2026, 7, 1, 0, 0), Precision.MONTH));
        assertThat(cells.read("2026-07-31T14:05"))
                .as("the fixed form is always taken")
                .isEqualTo(LocalDateTime.of(2026, 7, 31, 14, 5));
        assertThat(cells.read("31/02/2026")).isEqualTo(CellReader.NOT_VALID);
        assertThat(cells.read("31/07/2026 10:00")).isEqualTo(CellReader.NOT_VALID);
        assertThat(cells.expected())
                .isEqualTo("a date and time such as 2026-07-31T14:05, or in the pattern dd/MM/yyyy, or in the pattern"
                        + " yyyy-MM");
    }

    @Test
    void aDateTakesAPatternWithADayOnly() {
        DateCells cells = new DateCells(List.of(
                TimePattern.of("yyyy-MM").orElseThrow(),
                TimePattern.of("dd/MM/yyyy HH:mm").orElseThrow()));

        assertThat(cells.read("31/07/2026 14:05")).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(cells.read("2026-07")).isEqualTo(CellReader.NOT_VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HH:mm", "yyyy", "dd/MM HH:mm", "yyyy-MM HH", "hh:mm dd/MM/yyyy b{", "", "nonsense"})
    void noPatterns(String pattern) {
        assertThat(TimePattern.of(pattern)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "120, 120", "007, 7"})
    void wholeNumbers(String text, int number) {
        assertThat(new WholeNumberCells(CellReaders.OLDEST).read(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"121", "-1", "12.0", "1e2", "34 years", "999999999999", "\u0663\u0664"})
    void noWholeNumbers(String text) {
        assertThat(new WholeNumberCells(CellReaders.OLDEST).read(text)).isEqualTo(CellReader.NOT_VALID);
    }

    @Test
    void longNumbers() {
        assertThat(new LongNumberCells().read("999999999999999")).isEqualTo(999_999_999_999_999L);
        for (String text : new String[] {"1000000000000000", "1,000", "-5", "1.5"}) {
            assertThat(new LongNumberCells().read(text)).as(text).isEqualTo(CellReader.NOT_VALID);
        }
    }

    @Test
    void decimals() {
        assertThat(new DecimalCells().read("203.07")).isEqualTo(new BigDecimal("203.07"));
        assertThat(new DecimalCells().read("-1.5")).isEqualTo(new BigDecimal("-1.5"));
        assertThat(new DecimalCells().read("7979")).isEqualTo(new BigDecimal("7979"));
        for (String text : new String[] {"1e9", "1,000.5", ".5", "5.", "-", "1.2.3", "12345678901234", "0.1234567"}) {
            assertThat(new DecimalCells().read(text)).as(text).isEqualTo(CellReader.NOT_VALID);
        }
    }

    @Test
    void codesAreTakenInExactlyTheirLetters() {
        CodeCells cells = new CodeCells(List.of("none", "serious-crime"));

        assertThat(cells.read("serious-crime")).isEqualTo("serious-crime");
        assertThat(cells.read("Serious-Crime")).isEqualTo(CellReader.NOT_VALID);
        assertThat(cells.expected()).isEqualTo("one of none, serious-crime");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mental-health", "age-18-25", "a"})
    void freeCodes(String text) {
        assertThat(new FreeCodeCells(40).read(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mental Health", "mental_health", "-a", "a-", "a--b", "J. Smith", "caf\u00e9"})
    void noFreeCodes(String text) {
        assertThat(new FreeCodeCells(40).read(text)).isEqualTo(CellReader.NOT_VALID);
    }

    @Test
    void textsAreCountedInCharacters() {
        assertThat(new TextCells(3).read("abc")).isEqualTo("abc");
        assertThat(new TextCells(3).read("\ud83d\ude00\ud83d\ude00\ud83d\ude00"))
                .isNotEqualTo(CellReader.NOT_VALID);
        assertThat(new TextCells(3).read("abcd")).isEqualTo(CellReader.NOT_VALID);
        assertThat(new TextCells(0).read("x".repeat(10_000))).isNotEqualTo(CellReader.NOT_VALID);
    }
}
