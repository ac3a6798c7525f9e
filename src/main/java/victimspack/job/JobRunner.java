package victimspack.job;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.DuplicateJobException;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.InitializingBean;
import victimspack.job.failure.Rejections;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.RunRejected;
import victimspack.job.failure.WithoutValues;
import victimspack.store.JobTables;
import victimspack.store.WritingTurns;

/** Starts the job on a run's store, or goes on with the one that did not end there. */
final class JobRunner {

    private final RunState run;
    private final Progress progress;

    JobRunner(RunState run, Progress progress) {
        this.run = run;
        this.progress = progress;
    }

    /**
     * Runs a job to its end.
     *
     * @param which job
     * @return the executions of its steps in this run
     * @throws RunRejected where the data were refused
     * @throws RunFailed   where something else went wrong
     */
    List<StepExecution> run(Function<QuarterlyJob, Job> which) {
        try {
            WritingTurns turns = new WritingTurns(run.database);
            JobRepository repository = repository(turns);
            JobExecution execution = launch(
                    which.apply(new QuarterlyJob(
                            repository, turns, new StepProgress(progress), new Steps(run, progress, turns))),
                    repository,
                    turns);
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

    /** The job's records, in the store. */
    private JobRepository repository(WritingTurns turns) {
        new JobTables(run.database).create();
        JdbcJobRepositoryFactoryBean records = new JdbcJobRepositoryFactoryBean();
        records.setDataSource(run.database.dataSource());
        records.setTransactionManager(turns);
        return made(records);
    }

    private static JobOperator operator(Job job, JobRepository repository, WritingTurns turns)
            throws DuplicateJobException {
        MapJobRegistry known = new MapJobRegistry();
        known.register(job);
        JobOperatorFactoryBean operators = new JobOperatorFactoryBean();
        operators.setJobRepository(repository);
        operators.setJobRegistry(known);
        operators.setTransactionManager(turns);
        return made(operators);
    }

    private JobExecution launch(Job job, JobRepository repository, WritingTurns turns) throws JobExecutionException {
        JobOperator operator = operator(job, repository, turns);
        JobParameters identity = new JobParametersBuilder()
                .addString("identity", run.identity.hash())
                .toJobParameters();
        JobInstance begun = repository.getJobInstance(job.getName(), identity);
        Optional<JobExecution> broken =
                begun == null ? Optional.empty() : new EarlierExecutions(operator, repository).toRestart(begun);
        return broken.isPresent() ? operator.restart(broken.get()) : operator.start(job, identity);
    }

    /** What one of Spring's factories makes, without the container for which it is meant. */
    private static <T, F extends FactoryBean<T> & InitializingBean> T made(F factory) {
        try {
            factory.afterPropertiesSet();
            return Objects.requireNonNull(factory.getObject());
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IllegalStateException("the job could not be set up", fault);
        }
    }
}
