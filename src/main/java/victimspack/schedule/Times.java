package victimspack.schedule;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says times as an analyst does, in London's. */
final class Times {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    private Times() {}

    /** Such as {@code 06:00 on 14 October 2026}. */
    static String inWords(ZonedDateTime time) {
        return FORM.format(time.withZoneSameInstant(Timetable.LONDON));
    }
}
