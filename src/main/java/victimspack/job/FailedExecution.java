package victimspack.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import victimspack.job.failure.Rejections;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.RunRejected;
import victimspack.job.failure.RunStopped;
import victimspack.job.failure.SystemFault;
import victimspack.job.failure.WithoutValues;

/** Turns a job that did not complete into the one sentence that tells the analyst why, and what to do. */
final class FailedExecution {

    private static final String GOES_ON = "Run the same command again: it continues where it stopped.";

    private final JobExecution execution;
    private final RunState run;
    private final boolean stopWanted;

    /** @param stopWanted whether the run was asked to stop */
    FailedExecution(JobExecution execution, RunState run, boolean stopWanted) {
        this.execution = execution;
        this.run = run;
        this.stopWanted = stopWanted;
    }

    RuntimeException asException() {
        List<Throwable> failures = execution.getAllFailureExceptions();
        return changedInput()
                .or(() -> spoken(failures))
                .or(() -> stopped(failures))
                .or(() -> systemFault(failures, run))
                .or(this::shutDown)
                .or(() -> fileFault(failures))
                .orElseGet(() -> programFault(failures));
    }

    /** What a load stumbles over in a file that is changed under its hands says less than that it was changed. */
    private Optional<RuntimeException> changedInput() {
        if (incomplete().noneMatch(step -> step.getStepName().startsWith("load "))) {
            return Optional.empty();
        }
        try {
            run.checkInputs();
            return Optional.empty();
        } catch (RunFailed | RunRejected changed) {
            return Optional.of(changed);
        }
    }

    /** A failure that was put into a sentence where it happened. */
    private static Optional<RuntimeException> spoken(List<Throwable> failures) {
        return failures.stream()
                .flatMap(SystemFault::chain)
                .filter(cause -> Rejections.isRejection(cause) || cause instanceof RunFailed)
                .map(RuntimeException.class::cast)
                .findFirst();
    }

    private Optional<RuntimeException> stopped(List<Throwable> failures) {
        boolean asked = failures.stream()
                .flatMap(SystemFault::chain)
                .allMatch(cause -> cause instanceof JobInterruptedException);
        return incomplete()
                .filter(step -> asked && step.getStatus() == BatchStatus.STOPPED)
                .findFirst()
                .map(FailedExecution::asAsked);
    }

    /** While the process shuts down, Java takes fonts and the like from a step that is still at work. */
    private Optional<RuntimeException> shutDown() {
        return incomplete().filter(step -> stopWanted).findFirst().map(FailedExecution::asAsked);
    }

    private static RunStopped asAsked(StepExecution step) {
        return new RunStopped("Stopped as asked, in the step %s. %s".formatted(step.getStepName(), GOES_ON));
    }

    /** What befell the machine; a store that is damaged is not continued from. */
    static Optional<RuntimeException> systemFault(List<Throwable> failures, RunState run) {
        if (failures.stream().anyMatch(SystemFault::isDamage)) {
            run.work.markDone(run.storeName);
        }
        return failures.stream()
                .flatMap(
                        failure -> SystemFault.sentence(failure, run.request.work())
                                .map(sentence -> new RunFailed(sentence, failure))
                                .stream())
                .map(RuntimeException.class::cast)
                .findFirst();
    }

    private Optional<RuntimeException> fileFault(List<Throwable> failures) {
        return failures.stream()
                .flatMap(failure -> SystemFault.ofFileInWorkFolder(failure, run.request.work()).stream())
                .map(RuntimeException.class::cast)
                .findFirst();
    }

    private RunFailed programFault(List<Throwable> failures) {
        List<Throwable> causes = failures.stream().flatMap(SystemFault::chain).toList();
        @Nullable
        Throwable first = causes.stream()
                .filter(WithoutValues.class::isInstance)
                .findFirst()
                .orElse(causes.isEmpty() ? null : causes.get(0));
        return new RunFailed(
                "The run stopped in the step %s (%s). %s If it stops there again, send the log in the work folder to whoever keeps the program."
                        .formatted(
                                incomplete()
                                        .map(StepExecution::getStepName)
                                        .findFirst()
                                        .orElse("start"),
                                first == null ? "no cause given" : WithoutValues.kindOf(first),
                                GOES_ON),
                first);
    }

    private Stream<StepExecution> incomplete() {
        return execution.getStepExecutions().stream().filter(step -> step.getStatus() != BatchStatus.COMPLETED);
    }
}
