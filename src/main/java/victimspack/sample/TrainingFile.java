package victimspack.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * training.csv: some 400 officers and three courses. The third falls due for everybody in the last quarter, and too few have
 * taken it: the measure falls.
 */
final class TrainingFile {

    static final String NAME = "training.csv";
    static final String HEADER = "officer_ref,unit,course,due_on,completed_on";

    private static final int CITY_OFFICERS = 400;

    /**
     * A course, due over some months before the end of the span.
     *
     * @param inTime share of officers who take it before it is due
     * @param late   share who take it afterwards
     */
    private record Course(String title, int firstDue, int lastDue, double inTime, double late) {}

    private static final List<Course> COURSES = List.of(
            new Course("Victims' Code essentials", 29, 20, 0.88, 0.09),
            new Course("Needs assessment and referral", 19, 6, 0.90, 0.07),
            new Course("Compassionate contact with victims", 1, 1, 0.67, 0.25));

    private final Table table;
    private final Span span;
    private final SampleOptions options;

    TrainingFile(Table table, Span span, SampleOptions options) {
        this.table = table;
        this.span = span;
        this.options = options;
    }

    void write() {
        List<String> units = Crimes.units(options.units());
        long officers = Math.max(
                40,
                (long) options.crimesPerQuarter()
                        * CITY_OFFICERS
                        / SampleOptions.city().crimesPerQuarter());
        for (int i = 0; i < officers; i++) {
            Dice dice = new Dice(options.seed(), Purpose.TRAINING.number(), i);
            String officer = String.format(Locale.ROOT, "OF%05d", i + 1);
            for (Course course : COURSES) {
                write(officer, units.get(i % units.size()), course, dice);
            }
        }
    }

    private void write(String officer, String unit, Course course, Dice dice) {
        LocalDate due = lastDayOfMonth(dice.between(course.lastDue, course.firstDue));
        double place = dice.unit();
        LocalDate completed =
                place < course.inTime ? due.minusDays(dice.between(0, 75)) : due.plusDays(dice.between(8, 150));
        boolean done = place < course.inTime + course.late && !completed.isAfter(span.lastDay());
        table.row(officer, unit, course.title, due.toString(), done ? completed.toString() : "");
    }

    private LocalDate lastDayOfMonth(int before) {
        return span.last().lastMonth().minusMonths(before).atEndOfMonth();
    }
}
