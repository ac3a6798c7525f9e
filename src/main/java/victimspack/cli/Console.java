package victimspack.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import victimspack.extract.Quarter;
import victimspack.extract.Severity;
import victimspack.grade.PriorityResult;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.job.Progress;
import victimspack.job.RunOutcome;
import victimspack.store.Accounts;

/** Tells the analyst how a run gets on and how it ended: progress to standard error, results to standard output. */
final class Console implements Progress {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean quiet;

    Console(CommandLine command, boolean quiet) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.quiet = quiet;
    }

    @Override
    public void stepStarted(String step) {}

    @Override
    public synchronized void stepEnded(String step, long rows, Duration time) {
        if (!quiet && (rows > 0 || !step.startsWith("load "))) {
            String read = rows > 0 ? "%,9d rows".formatted(rows) : "";
            err.printf("%-24s %-15s %6.2f s%n", step, read, time.toMillis() / 1000.0);
            err.flush();
        }
    }

    /** Prints how a run ended, and says with which code the program is to exit. */
    ExitCode report(RunOutcome outcome, boolean failOnWarnings) {
        switch (outcome.kind()) {
            case SEALED_ALREADY -> {
                out.println(outcome.sentence());
                return ExitCode.SEALED_ALREADY;
            }
            case SEALED_FROM_OTHER -> {
                out.println(outcome.sentence());
                return ExitCode.SEALED_FROM_OTHER;
            }
            default -> {
                if (!quiet) {
                    summary(outcome);
                }
                out.flush();
                return failOnWarnings && outcome.hasWarnings() ? ExitCode.DONE_WITH_WARNINGS : ExitCode.DONE;
            }
        }
    }

    private void summary(RunOutcome outcome) {
        rows(outcome.accounts());
        warnings(outcome);
        outcome.results().ifPresent(this::grades);
        out.println(outcome.sentence());
        outcome.files().forEach(file -> out.println("  " + file));
    }

    private void rows(List<Accounts.Account> accounts) {
        out.printf(
                "%n%-28s %9s %9s %12s %10s %11s %8s%n",
                "File", "Read", "Accepted", "Quarantined", "Duplicate", "Superseded", "Omitted");
        for (Accounts.Account file : accounts) {
            out.printf(
                    "%-28s %,9d %,9d %,12d %,10d %,11d %,8d%n",
                    file.name(),
                    file.read(),
                    file.accepted(),
                    file.quarantined(),
                    file.duplicate(),
                    file.superseded(),
                    file.omitted());
        }
        out.println();
    }

    private void warnings(RunOutcome outcome) {
        outcome.warnings().stream()
                .filter(problem -> problem.severity() != Severity.NOTICE)
                .forEach(problem -> out.printf("Warning: %s: %s%n", problem.file(), problem.expected()));
        outcome.remarks().forEach(remark -> out.println("Warning: " + remark));
        if (!outcome.problems().isEmpty()) {
            out.println("Rows with problems: "
                    + outcome.problems().entrySet().stream()
                            .map(count -> "%s %,d".formatted(count.getKey(), count.getValue()))
                            .collect(Collectors.joining(", "))
                    + ".");
            out.println();
        }
    }

    private void grades(Results results) {
        Quarter now = results.reported();
        for (PriorityResult priority : results.priorities()) {
            if (priority.quarter().equals(now)) {
                out.printf(
                        "%-44s %s%n",
                        priority.priority().title(), priority.grade().words());
            }
        }
        out.println();
        results.results().stream()
                .filter(result -> result.quarter().equals(now))
                .forEach(result -> change(results, result).ifPresent(out::println));
        out.println();
    }

    private static Optional<String> change(Results results, Result now) {
        return results.result(now.measure().id(), now.quarter().previous())
                .filter(before -> before.grade() != now.grade())
                .map(before -> "Grade changed: %s, from %s to %s."
                        .formatted(
                                now.measure().title(),
                                before.grade().words(),
                                now.grade().words()));
    }
}
