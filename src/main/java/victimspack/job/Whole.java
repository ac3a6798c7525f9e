package victimspack.job;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import victimspack.job.failure.WithoutValues;

/** A step that does its work in one go. */
record Whole(Runnable work) implements Tasklet {

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw WithoutValues.of(e);
        }
        return RepeatStatus.FINISHED;
    }
}
