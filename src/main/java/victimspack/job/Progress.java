package victimspack.job;

import java.time.Duration;

/** Hears how a run gets on, and says when it is to stop. */
public interface Progress {

    void stepStarted(String step);

    /**
     * @param rows rows read by a loading step; 0 for others
     */
    void stepEnded(String step, long rows, Duration time);

    /**
     * A loading step has put more rows into the store.
     *
     * @param rows  read so far, those before a restart included
     * @param share about how much of the step's files that is, from 0 to 1
     */
    default void rowsRead(String step, long rows, double share) {}

    /** Something that the analyst should know and need do nothing about. */
    default void told(String sentence) {}

    /** Whether the run is to stop at the next chunk of rows or the next step. */
    default boolean stopWanted() {
        return false;
    }

    /** Hears nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void stepStarted(String step) {}

        @Override
        public void stepEnded(String step, long rows, Duration time) {}
    };
}
