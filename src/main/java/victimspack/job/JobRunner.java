package victimspack.job;

import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import victimspack.job.failure.Rejections;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.RunRejected;
import victimspack.job.failure.WithoutValues;
import victimspack.store.WritingTurns;

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
    @PropertySource("classpath:application.properties")
    @ImportAutoConfiguration({BatchAutoConfiguration.class, BatchJdbcAutoConfiguration.class})
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
                throw new FailedExecution(execution, run, progress.stopWanted()).asException();
            }
            return List.copyOf(execution.getStepExecutions());
        } catch (JobExecutionException e) {
            run.work.markDone(run.storeName);
            throw new RunFailed(
                    "The records of an earlier run in %s cannot be continued from. Run the same command again: it loads the extracts anew."
                            .formatted(run.request.work()),
                    e);
        } catch (RuntimeException | OutOfMemoryError e) {
            throw outsideSteps(e);
        }
    }

    /** A store that fails takes the job's own records with it, and then no step is left to tell of it. */
    private RuntimeException outsideSteps(Throwable failure) {
        RuntimeException safe = failure instanceof RuntimeException fault
                ? WithoutValues.of(fault)
                : new IllegalStateException("the job could not be run", failure);
        boolean said = safe instanceof RunFailed || Rejections.isRejection(safe);
        return said ? safe : FailedExecution.systemFault(List.of(safe), run).orElse(safe);
    }

    private ConfigurableApplicationContext context() {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean("dataSource", javax.sql.DataSource.class, run.database::dataSource);
        WritingTurns turns = new WritingTurns(run.database);
        beans.registerBean(WritingTurns.class, () -> turns);
        beans.registerBean(Steps.class, () -> new Steps(run, progress, turns));
        beans.registerBean(StepProgress.class, () -> new StepProgress(progress));
        beans.register(Wiring.class);
        beans.refresh();
        return beans;
    }

    private JobExecution launch(ConfigurableApplicationContext spring, Job job) throws JobExecutionException {
        JobOperator operator = spring.getBean(JobOperator.class);
        JobRepository repository = spring.getBean(JobRepository.class);
        JobParameters identity = new JobParametersBuilder()
                .addString("identity", run.identity.hash())
                .toJobParameters();
        JobInstance begun = repository.getJobInstance(job.getName(), identity);
        Optional<JobExecution> broken =
                begun == null ? Optional.empty() : new EarlierExecutions(operator, repository).toRestart(begun);
        return broken.isPresent() ? operator.restart(broken.get()) : operator.start(job, identity);
    }
}
