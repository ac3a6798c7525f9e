package victimspack.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the job on a run's store, or goes on with the one that did not end there. */
final class JobRunner {

    private final RunState run;
    private final Progress progress;

    JobRunner(RunState run, Progress progress) {
        this.run = run;
        this.progress = progress;
    }

    /** What Spring needs for a job with its records in the store, and no more. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceTransactionManagerAutoConfiguration.class,
        BatchAutoConfiguration.class,
        BatchJdbcAutoConfiguration.class
    })
    @Import(QuarterlyJob.class)
    static class Wiring {}

    /**
     * Runs a job to its end.
     *
     * @param job its name in {@link QuarterlyJob}
     * @return the executions of its steps in this run
     * @throws RunRejected where the data were refused
     * @throws RunFailed   where something else went wrong
     */
    List<StepExecution> run(String job) {
        try (ConfigurableApplicationContext spring = context()) {
            JobExecution execution = launch(spring, spring.getBean(job, Job.class));
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution);
            }
            return List.copyOf(execution.getStepExecutions());
        } catch (JobExecutionException e) {
            throw new RunFailed("The job cannot be started: %s.".formatted(e.getMessage()), e);
        }
    }

    private ConfigurableApplicationContext context() {
        return new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean("dataSource", javax.sql.DataSource.class, run.database::dataSource);
                    beans.registerBean(Steps.class, () -> new Steps(run));
                    beans.registerBean(StepProgress.class, () -> new StepProgress(progress));
                })
                .run();
    }

    private JobExecution launch(ConfigurableApplicationContext spring, Job job) throws JobExecutionException {
        JobOperator operator = spring.getBean(JobOperator.class);
        JobRepository repository = spring.getBean(JobRepository.class);
        JobParameters identity = new JobParametersBuilder()
                .addString("identity", run.identity.hash())
                .toJobParameters();
        JobExecution last = repository.getLastJobExecution(job.getName(), identity);
        if (last == null) {
            return operator.start(job, identity);
        }
        JobExecution ended = last.getStatus().isRunning() ? operator.recover(last) : last;
        return operator.restart(ended);
    }

    private static RuntimeException failure(JobExecution execution) {
        Optional<StepExecution> failed = execution.getStepExecutions().stream()
                .filter(step -> step.getStatus() != BatchStatus.COMPLETED)
                .findFirst();
        List<Throwable> causes = execution.getAllFailureExceptions().stream()
                .flatMap(JobRunner::chain)
                .toList();
        for (Throwable cause : causes) {
            if (Rejections.isRejection(cause) || cause instanceof RunFailed) {
                return (RuntimeException) cause;
            }
        }
        @Nullable
        Throwable first = causes.stream()
                .filter(WithoutValues.class::isInstance)
                .findFirst()
                .orElse(causes.isEmpty() ? null : causes.get(0));
        return new RunFailed(
                "The run stopped in the step %s (%s). Run the same command again: it continues where it stopped. If it stops there again, send the log in the work folder to whoever keeps the program."
                        .formatted(
                                failed.map(StepExecution::getStepName).orElse("start"),
                                first == null ? "no cause given" : WithoutValues.kindOf(first)),
                first);
    }

    private static Stream<Throwable> chain(Throwable first) {
        return Stream.iterate(first, cause -> cause != null, Throwable::getCause);
    }
}
