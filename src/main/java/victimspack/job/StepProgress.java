package victimspack.job;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Passes the steps' beginnings and ends on. */
final class StepProgress implements StepExecutionListener {

    private final Progress progress;

    StepProgress(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution step) {
        progress.stepStarted(step.getStepName());
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        progress.stepEnded(step.getStepName(), step.getReadCount(), time(step));
        return step.getExitStatus();
    }

    /** How long a step took, up to now where it has not ended. */
    static Duration time(StepExecution step) {
        LocalDateTime start = Objects.requireNonNull(step.getStartTime());
        LocalDateTime end = step.getEndTime();
        return Duration.between(start, end == null ? step.getLastUpdated() : end);
    }
}
