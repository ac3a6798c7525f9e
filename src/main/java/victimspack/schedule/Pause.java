package victimspack.schedule;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Pause {

    /** @throws InterruptedException where it is to end before the time is over */
    void of(Duration time) throws InterruptedException;
}
