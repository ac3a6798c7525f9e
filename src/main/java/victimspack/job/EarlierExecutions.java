package victimspack.job;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What broken runs left in the job's records, put right so that Spring goes on from it. A process can be killed between
 * any two records that belong together, and the machine's clock can be set back between two runs.
 */
final class EarlierExecutions {

    private final JobOperator operator;
    private final JobRepository repository;

    EarlierExecutions(JobOperator operator, JobRepository repository) {
        this.operator = operator;
        this.repository = repository;
    }

    /** The execution to restart; empty where the job was not begun, of which then no record is left. */
    Optional<JobExecution> toRestart(JobInstance instance) {
        List<JobExecution> executions = repository.getJobExecutions(instance).stream()
                .sorted(Comparator.comparingLong(JobExecution::getId))
                .toList();
        if (executions.isEmpty()) {
            repository.deleteJobInstance(instance);
            return Optional.empty();
        }
        keepCheckpoints(instance, executions);
        executions.forEach(this::settle);
        return Optional.ofNullable(
                repository.getJobExecution(executions.get(executions.size() - 1).getId()));
    }

    /**
     * Gives the latest checkpoint of each load to that of its executions from which Spring goes on: the one that was begun
     * last by the clock, which may be an older one; and which was begun without a checkpoint, to be given it a moment later.
     */
    private void keepCheckpoints(JobInstance instance, List<JobExecution> executions) {
        SortedMap<String, ExecutionContext> latest = new TreeMap<>();
        executions.stream()
                .flatMap(execution -> execution.getStepExecutions().stream())
                .filter(step -> step.getExecutionContext().containsKey(ExtractReader.ROWS_READ))
                .forEach(step -> latest.put(step.getStepName(), step.getExecutionContext()));
        latest.forEach((name, checkpoint) -> {
            StepExecution last = Objects.requireNonNull(repository.getLastStepExecution(instance, name));
            last.setExecutionContext(checkpoint);
            repository.updateExecutionContext(last);
        });
    }

    /**
     * Says of everything in an execution that did not end that it has failed. A process that was killed, or whose store
     * broke under it, leaves records of any kind, of which Spring takes some for work still under way.
     */
    private void settle(JobExecution execution) {
        execution.getStepExecutions().stream()
                .filter(step -> step.getStatus() == BatchStatus.UNKNOWN)
                .forEach(step -> {
                    step.setStatus(BatchStatus.FAILED);
                    repository.update(step);
                });
        execution.setStatus(BatchStatus.FAILED);
        operator.recover(execution);
    }
}
