package victimspack.job;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import victimspack.job.Prepared.Plan;
import victimspack.job.failure.Rejections;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.RunStopped;
import victimspack.job.failure.SystemFault;
import victimspack.job.work.RunHistory;
import victimspack.job.work.RunRecord;
import victimspack.job.work.RunRecord.Result;

/** Notes in history.jsonl how a run ended, whichever way it did. */
final class RunDiary {

    private final RunRequest request;
    private final Plan plan;
    private final Clock clock;

    RunDiary(RunRequest request, Plan plan, Clock clock) {
        this.request = request;
        this.plan = plan;
        this.clock = clock;
    }

    /** Does a run's work, and notes it. */
    RunOutcome of(Supplier<RunOutcome> work) {
        Instant started = clock.instant();
        RunOutcome outcome;
        try {
            outcome = work.get();
        } catch (RuntimeException e) {
            try {
                note(started, broken(e), null);
            } catch (RunFailed unnoted) {
                e.addSuppressed(unnoted);
            }
            throw e;
        }
        Result result = switch (outcome.kind()) {
            case SEALED -> Result.SEALED;
            case DRY_RUN -> Result.DRY_RUN;
            default -> Result.DRAFT;
        };
        boolean placed = result != Result.DRY_RUN;
        note(
                started,
                result,
                placed ? outcome.folder().toAbsolutePath().normalize().toString() : null);
        return outcome;
    }

    private static Result broken(RuntimeException e) {
        return e instanceof RunStopped ? Result.STOPPED : Rejections.isRejection(e) ? Result.REJECTED : Result.FAILED;
    }

    /** Notes a pack that was sealed by a run that was broken off before it could say so. */
    void sealedButNotNoted() throws IOException {
        String identity = plan.identity().hash();
        boolean noted = RunHistory.in(request.work()).runs().stream()
                .anyMatch(run -> run.result() == Result.SEALED && run.identity().equals(identity));
        if (!noted) {
            note(
                    clock.instant(),
                    Result.SEALED,
                    plan.places().sealed().toAbsolutePath().normalize().toString());
        }
    }

    private void note(Instant started, Result result, @Nullable String pack) {
        try {
            RunHistory.add(
                    request.work(),
                    new RunRecord(
                            started,
                            Duration.between(started, clock.instant()),
                            plan.prepared().quarter().toString(),
                            request.audience(),
                            plan.edition().name().revision(),
                            result,
                            result == Result.SEALED ? request.sealBy().orElse(null) : null,
                            pack,
                            plan.identity().hash(),
                            plan.identity().inputs()));
        } catch (IOException e) {
            throw SystemFault.inWorkFolder(request.work(), e);
        }
    }
}
