package victimspack.extract.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import victimspack.extract.InputRejected;
import victimspack.extract.file.InputFolder;

/**
 * The working days of England and Wales: Monday to Friday without bank holidays. The holidays are read, never computed:
 * some are declared for one year only, and late.
 */
public final class WorkingDays {

    private static final String BUNDLED = "bank-holidays.json";
    private static final int MARGIN_YEARS = 1;

    private final Set<LocalDate> holidays;
    private final int lastYear;
    private final LocalDate first;
    /** For each day from {@link #first}: how many working days there are up to it and including it. */
    private final int[] upTo;
    /** The n-th working day, from 1, as days since {@link #first}. */
    private final int[] dayOf;

    private WorkingDays(Set<LocalDate> holidays) {
        this.holidays = holidays;
        this.lastYear = holidays.stream().mapToInt(LocalDate::getYear).max().orElseThrow();
        int firstYear = holidays.stream().mapToInt(LocalDate::getYear).min().orElseThrow();
        this.first = LocalDate.of(firstYear - MARGIN_YEARS, 1, 1);
        int days = (int) (LocalDate.of(lastYear + MARGIN_YEARS + 1, 1, 1).toEpochDay() - first.toEpochDay());
        this.upTo = new int[days];
        int[] found = new int[days + 1];
        int count = 0;
        for (int day = 0; day < days; day++) {
            if (isWorkingDay(first.plusDays(day))) {
                found[++count] = day;
            }
            upTo[day] = count;
        }
        this.dayOf = Arrays.copyOf(found, count + 1);
    }

    /** The dated copy that comes with the program. */
    public static WorkingDays builtIn() {
        try (InputStream json = WorkingDays.class.getResourceAsStream(BUNDLED)) {
            if (json == null) {
                throw new IllegalStateException("the program lacks its resource " + BUNDLED);
            }
            return new WorkingDays(BankHolidays.parse(BUNDLED, json.readAllBytes()));
        } catch (IOException e) {
            throw new IllegalStateException("the program's resource " + BUNDLED + " cannot be read", e);
        }
    }

    /**
     * A calendar in the form that gov.uk publishes.
     *
     * @throws InputRejected if the file is not in that form
     */
    public static WorkingDays read(Path json) {
        return new WorkingDays(BankHolidays.read(json));
    }

    /**
     * The calendar in an input folder; the one that comes with the program where the folder has none.
     *
     * @throws InputRejected if the folder's is not in the form that gov.uk publishes
     */
    public static WorkingDays in(Path inputFolder) {
        return Files.exists(inputFolder.resolve(BUNDLED))
                ? read(InputFolder.open(inputFolder).file(BUNDLED))
                : builtIn();
    }

    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /** The n-th working day after a day, which itself is day 0. In time means not after this day. */
    public LocalDate deadline(LocalDate day, int workingDays) {
        long index = day.toEpochDay() - first.toEpochDay();
        if (index >= 0 && index < upTo.length) {
            int number = upTo[(int) index] + workingDays;
            if (number < dayOf.length && workingDays > 0) {
                return first.plusDays(dayOf[number]);
            }
        }
        return counted(day, workingDays);
    }

    /** Whether a deadline lies in a year whose holidays the calendar does not know. */
    public boolean reachesPastLastYear(LocalDate deadline) {
        return deadline.getYear() > lastYear;
    }

    /** The last year whose holidays are known. */
    public int lastYear() {
        return lastYear;
    }

    private LocalDate counted(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }
}
