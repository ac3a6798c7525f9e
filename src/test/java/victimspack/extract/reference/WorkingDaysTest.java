package victimspack.extract.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victimspack.extract.InputRejected;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.builtIn();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        // An ordinary week; the day itself is day 0, at a weekend too.
        "2026-07-01, 2, 2026-07-03",
        "2026-07-03, 2, 2026-07-07",
        "2026-07-04, 1, 2026-07-06",
        "2026-07-05, 5, 2026-07-10",
        // Easter 2023: Good Friday 7 April, Easter Monday 10 April.
        "2023-04-05, 2, 2023-04-11",
        "2023-04-06, 1, 2023-04-11",
        // Christmas 2021, on a weekend: Monday 27 and Tuesday 28 December stand in, and Monday 3 January.
        "2021-12-24, 1, 2021-12-29",
        "2021-12-24, 4, 2022-01-04",
        // The state funeral of 19 September 2022 and the coronation holiday of 8 May 2023 were declared late.
        "2022-09-16, 1, 2022-09-20",
        "2023-05-05, 1, 2023-05-09",
        "2023-04-28, 5, 2023-05-09",
        // Before and after the years that the calendar covers there are weekends alone.
        "2015-12-24, 1, 2015-12-25",
        "2029-12-24, 1, 2029-12-25",
        "2028-12-29, 30, 2029-02-09",
        "9999-12-31, 1, +10000-01-03"
    })
    void theDeadlineIsTheNthWorkingDayAfter(LocalDate day, int workingDays, String deadline) {
        assertThat(days.deadline(day, workingDays)).isEqualTo(LocalDate.parse(deadline));
    }

    @Test
    void lookingUpIsTheSameAsCounting() {
        for (LocalDate day = LocalDate.of(2018, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            for (int n : new int[] {0, 1, 2, 5, 10, 30}) {
                LocalDate counted = day;
                for (int left = n; left > 0; ) {
                    counted = counted.plusDays(1);
                    left -= days.isWorkingDay(counted) ? 1 : 0;
                }
                assertThat(days.deadline(day, n)).as("%s + %d", day, n).isEqualTo(counted);
            }
        }
    }

    @Test
    void pastTheLastYearIsSaid() {
        assertThat(days.lastYear()).isEqualTo(2028);
        assertThat(days.reachesPastLastYear(LocalDate.of(2028, 12, 31))).isFalse();
        assertThat(days.reachesPastLastYear(LocalDate.of(2029, 1, 1))).isTrue();
        Trial.Row row = Trial.in(folder)
                .row(Extract.UPDATES, "update_ref,crime_ref,event,event_at", "U1,C1,charged,2028-12-28T10:00");
        assertThat(row.problems())
                .containsExactly(
                        "WARNING bank-holidays-end line 2, event_at \"2028-12-28T10:00\": expected bank holidays"
                                + " up to 2029, and they are known up to 2028");
    }

    @Test
    void aNewerFileReplacesTheBuiltInOne() {
        Trial.in(folder)
                .file("bank-holidays.json", "{\"england-and-wales\": {\"events\": [{\"date\": \"2026-07-02\"}]}}");

        WorkingDays read = WorkingDays.read(folder.resolve("bank-holidays.json"));

        assertThat(read.deadline(LocalDate.of(2026, 7, 1), 1)).isEqualTo(LocalDate.of(2026, 7, 3));
        assertThat(read.lastYear()).isEqualTo(2026);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | bank-holidays.json, line 1: expected JSON as gov.uk publishes it, found text that is not JSON",
                "{}       | bank-holidays.json: expected a list of holidays under england-and-wales, events; found none",
                "{\"england-and-wales\":{\"events\":[{\"date\":\"2 July\"}]}} | bank-holidays.json, line 1: expected a date such"
                        + " as 2027-12-27 in each event, found \"2 July\"",
                "{\"england-and-wales\":{\"events\":[{\"date\":\"9999-01-01\"}]}} | bank-holidays.json, line 1: expected holidays"
                        + " between the years 1900 and 2200, found 9999-01-01",
            })
    void aFileInAnotherFormIsRefused(String json, String message) {
        Trial.in(folder).file("bank-holidays.json", json);

        assertThatThrownBy(() -> WorkingDays.read(folder.resolve("bank-holidays.json")))
                .isInstanceOf(InputRejected.class)
                .hasMessage(message);
    }
}
