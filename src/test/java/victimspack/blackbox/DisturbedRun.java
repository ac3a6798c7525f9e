package victimspack.blackbox;

import java.time.Duration;
import victimspack.job.Progress;

/** Does something to a run when a step begins. */
record DisturbedRun(String step, Disturbance disturbance) implements Progress {

    /** What is done. */
    interface Disturbance {
        void happen() throws Exception;
    }

    @Override
    public void stepStarted(String started) {
        if (started.equals(step)) {
            try {
                disturbance.happen();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void stepEnded(String ended, long rows, Duration time) {}
}
