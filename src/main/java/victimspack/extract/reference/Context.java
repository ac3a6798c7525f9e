package victimspack.extract.reference;

import java.time.LocalDate;

/**
 * What the rules of a run depend on besides the rows.
 *
 * @param asOf        the day as of which blanks are judged: a deadline before it that shows no event has been missed
 * @param workingDays the calendar for limits in working days
 * @param settings    limits and bands
 */
public record Context(LocalDate asOf, WorkingDays workingDays, ExtractSettings settings) {}
