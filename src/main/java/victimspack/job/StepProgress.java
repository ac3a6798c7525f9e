package victimspack.job;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/** Passes the steps' beginnings and ends on, and stops them between two chunks, or before they begin, where that is wanted. */
final class StepProgress implements StepExecutionListener, StepInterruptionPolicy {

    private final Progress progress;

    StepProgress(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution step) {
        progress.stepStarted(step.getStepName());
        if (progress.stopWanted()) {
            step.setTerminateOnly();
        }
    }

    /** Marks the step before it throws: a step of chunks takes the exception alone for its orderly end. */
    @Override
    public void checkInterrupted(StepExecution step) throws JobInterruptedException {
        if (progress.stopWanted()) {
            step.setTerminateOnly();
            throw new JobInterruptedException("asked to stop");
        }
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        progress.stepEnded(step.getStepName(), step.getReadCount(), time(step));
        return step.getExitStatus();
    }

    /** How long a step took, up to now where it has not ended; 0 where the clock was set back meanwhile. */
    static Duration time(StepExecution step) {
        LocalDateTime start = Objects.requireNonNull(step.getStartTime());
        LocalDateTime end = step.getEndTime();
        Duration time = Duration.between(start, end == null ? step.getLastUpdated() : end);
        return time.isNegative() ? Duration.ZERO : time;
    }
}
