package victimspack.job;

import java.time.Duration;

/** Hears how a run gets on. */
public interface Progress {

    void stepStarted(String step);

    /**
     * @param rows rows read by a loading step; 0 for others
     */
    void stepEnded(String step, long rows, Duration time);

    /** Hears nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void stepStarted(String step) {}

        @Override
        public void stepEnded(String step, long rows, Duration time) {}
    };
}
