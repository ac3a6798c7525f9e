package victimspack.recount;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Shares that move over the years, so that measures improve, stall and worsen. */
record Trend(LocalDate start) {

    int improving(LocalDateTime time) {
        return Math.min(95, 35 + 2 * months(time));
    }

    int worsening(LocalDateTime time) {
        return Math.max(10, 92 - 2 * months(time));
    }

    private int months(LocalDateTime time) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(start, time.toLocalDate()));
    }
}
