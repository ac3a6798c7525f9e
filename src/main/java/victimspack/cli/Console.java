package victimspack.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import victimspack.extract.Quarter;
import victimspack.grade.PriorityResult;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.job.Progress;
import victimspack.job.RunOutcome;
import victimspack.quality.QualityText;

/** Tells the analyst how a run gets on and how it ended: progress to standard error, results to standard output. */
final class Console implements Progress {

    /** Steps that took less are told of together. */
    private static final Duration TOLD = Duration.ofMillis(100);

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean quiet;
    private final boolean stepsTold;
    private final @Nullable ProgressBars bars;

    /** @param stepsTold whether each step that has ended is told of in a line, unless all is quiet */
    Console(CommandLine command, boolean quiet, boolean stepsTold) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.quiet = quiet;
        this.stepsTold = stepsTold && !quiet;
        this.bars = !quiet && isTerminal() ? new ProgressBars(err, System::nanoTime) : null;
        StopSignal.heed();
    }

    /** Whether standard error can be drawn on: as the launcher found, or else as far as Java can tell. */
    private static boolean isTerminal() {
        String found = System.getProperty("victims-pack.terminal");
        return found == null ? CommandLine.Help.Ansi.AUTO.enabled() : found.equals("yes");
    }

    @Override
    public synchronized void stepStarted(String step) {
        if (bars != null) {
            bars.started(step);
        }
    }

    @Override
    public synchronized void rowsRead(String step, long rows, double share) {
        if (bars != null) {
            bars.rows(step, rows, share);
        }
    }

    @Override
    public synchronized void stepEnded(String step, long rows, Duration time) {
        String read = rows > 0 ? "%,9d rows".formatted(rows) : "";
        boolean told = stepsTold && (rows > 0 || !step.startsWith("load "));
        String line = told ? "%-24s %-15s %6.2f s%n".formatted(step, read, time.toMillis() / 1000.0) : "";
        if (bars != null) {
            bars.ended(step, line);
        } else {
            err.print(line);
            err.flush();
        }
    }

    /** Not kept back under --quiet, which keeps back what goes as it should. */
    @Override
    public synchronized void told(String sentence) {
        if (bars != null) {
            bars.say(sentence + System.lineSeparator());
        } else {
            err.println(sentence);
        }
    }

    @Override
    public boolean stopWanted() {
        return StopSignal.wanted();
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
        outcome.quality().ifPresent(report -> out.println(QualityText.brief(report)));
        outcome.disclosure().ifPresent(out::println);
        outcome.remarks().forEach(remark -> out.println("Warning: " + remark));
        outcome.results().ifPresent(this::grades);
        out.println(outcome.sentence());
        outcome.files().stream().map(Console::shown).distinct().forEach(name -> out.println("  " + name));
        out.println("Time per step: "
                + outcome.steps().stream()
                        .filter(step -> step.time().compareTo(TOLD) >= 0)
                        .map(step -> "%s %s".formatted(step.step(), seconds(step.time())))
                        .collect(Collectors.joining(", ", "", "; the others less than " + seconds(TOLD) + " each.")));
    }

    /** A file of the pack by its name; of a unit's pack its folder alone. */
    private static String shown(String file) {
        int inside = file.lastIndexOf('/');
        return inside < 0 ? file : file.substring(0, inside + 1);
    }

    private static String seconds(Duration time) {
        return "%.1f s".formatted(time.toMillis() / 1000.0);
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
        Stream<String> changes = results.results().stream()
                .filter(result -> result.quarter().equals(now))
                .flatMap(result -> change(results, result).stream());
        Stream<String> revised = Stream.of(results.revisions().size())
                .filter(count -> count > 0)
                .map("Not what was published, marked [r], both under Revisions in Appendix B: %d."::formatted);
        List<String> news = Stream.concat(changes, revised).toList();
        if (!news.isEmpty()) {
            out.println();
            news.forEach(out::println);
        }
        out.println();
    }

    private static Optional<String> change(Results results, Result now) {
        return results.result(now.measure().id(), now.quarter().previous())
                .filter(before -> before.grade() != now.grade())
                .filter(before -> before.grade().isGrade() && now.grade().isGrade())
                .map(before -> "Grade changed: %s, from %s to %s."
                        .formatted(
                                now.measure().title(),
                                before.grade().words(),
                                now.grade().words()));
    }
}
