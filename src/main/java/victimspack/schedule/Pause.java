package victimspack.schedule;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Pause {

    /**
     * @param why what the time is needed for, as the end of a sentence with a blank before it; empty where there is nothing to say
     * @throws InterruptedException where it is to end before the time is over
     */
    void of(Duration time, String why) throws InterruptedException;
}
