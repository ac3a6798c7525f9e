package victimspack.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.FlowJobBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.support.SimpleFlow;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import victimspack.extract.row.Placement;
import victimspack.extract.row.RawRow;
import victimspack.extract.schema.Extract;
import victimspack.store.WritingTurns;

/**
 * The quarterly job, in the order in which it runs: prepare, load the extracts side by side, reconcile, judge, gate,
 * measure, grade, disclose, compose, write, verify, place.
 */
final class QuarterlyJob {

    /** Rows of an extract that are kept or lost together. Tests make it small, to have several chunks of a small file. */
    private static final int CHUNK = 1000;

    private final JobRepository repository;
    private final WritingTurns transactions;
    private final StepProgress progress;
    private final Steps steps;
    private final int chunk = Integer.getInteger("victims-pack.chunk", CHUNK);

    QuarterlyJob(JobRepository repository, WritingTurns transactions, StepProgress progress, Steps steps) {
        this.repository = repository;
        this.transactions = transactions;
        this.progress = progress;
        this.steps = steps;
    }

    Job quarterlyPack() {
        return loaded("quarterly-pack")
                .next(step("gate", steps::gate))
                .next(step("measure", steps::measure))
                .next(step("grade", steps::grade))
                .next(step("disclose", steps::disclose))
                .next(step("compose", steps::compose))
                .next(step("write", steps::write))
                .next(step("verify", steps::verify))
                .next(step("place", steps::place))
                .end()
                .build();
    }

    /** The job without a pack: what the data are worth. */
    Job dataCheck() {
        return loaded("data-check").end().build();
    }

    /** The job without a pack: what the measures come to. */
    Job count() {
        return loaded("count")
                .next(step("gate", steps::gate))
                .next(step("measure", steps::measure))
                .end()
                .build();
    }

    private FlowBuilder<FlowJobBuilder> loaded(String job) {
        return new JobBuilder(job, repository)
                .start(flow("prepare", step("prepare", steps::prepare)))
                .next(loads())
                .next(reconcile())
                .next(step("judge", steps::judge));
    }

    private Flow loads() {
        return new FlowBuilder<SimpleFlow>("loads")
                .split(new SimpleAsyncTaskExecutor("load-"))
                .add(
                        flow("crimes", load(Extract.CRIMES)),
                        flow(
                                "linked",
                                load(Extract.REFERRALS),
                                load(Extract.SURVEYS),
                                load(Extract.UPDATES),
                                load(Extract.VRR),
                                load(Extract.TRAINING),
                                load(Extract.AUDITS),
                                load(Extract.FIGURES),
                                load(Extract.COMMENTARY),
                                load(Extract.MILESTONES),
                                load(Extract.SEVERITY_WEIGHTS),
                                load(Extract.ACTIONS),
                                load(Extract.RECOMMENDATIONS),
                                load(Extract.COMPARATORS),
                                load(Extract.AUDIT_POPULATION)))
                .build();
    }

    private Step load(Extract extract) {
        String name = "load " + extract.tableName();
        return new StepBuilder(name, repository)
                .<RawRow, Placement>chunk(chunk)
                .transactionManager(transactions.ofChunks())
                .reader(steps.reader(extract, name, chunk))
                .processor(steps.rules(extract))
                .writer(steps.writer(extract))
                .listener((StepExecutionListener) progress)
                .interruptionPolicy(progress)
                .build();
    }

    /** Works on all rows, in portions that are kept one by one: in one transaction, each row would be kept twice over. */
    private Step reconcile() {
        return new StepBuilder("reconcile", repository)
                .tasklet(new Whole(steps::reconcile), transactions)
                .transactionAttribute(new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_NOT_SUPPORTED))
                .allowStartIfComplete(true)
                .listener(progress)
                .build();
    }

    /** A step of one piece, done anew on every run: its work is short and depends on what was loaded alone. */
    private Step step(String name, Runnable work) {
        return new StepBuilder(name, repository)
                .tasklet(new Whole(work), transactions)
                .allowStartIfComplete(true)
                .listener(progress)
                .build();
    }

    private static Flow flow(String name, Step first, Step... next) {
        FlowBuilder<SimpleFlow> flow = new FlowBuilder<SimpleFlow>(name).start(first);
        for (Step step : next) {
            flow = flow.next(step);
        }
        return flow.build();
    }
}
