package victimspack.extract;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The input cannot be used at all: no such folder, a wrong header, an unknown key. Its message is what the analyst is shown;
 * all that was found wrong is in {@link #problems()}.
 */
public class InputRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** As many as can be put right before the next attempt. */
    private static final int SHOWN = 10;

    private final transient List<Problem> problems;

    /** @param problems at least one; the message tells the first ones */
    public InputRejected(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    public InputRejected(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems) {
        int more = problems.size() - SHOWN;
        return problems.stream().limit(SHOWN).map(InputRejected::sentence).collect(Collectors.joining(". Also: "))
                + (more > 0 ? " (and " + more + " more to put right)" : "");
    }

    private static String sentence(Problem problem) {
        String where = problem.line() > 0 ? problem.file() + ", line " + problem.line() : problem.file();
        return where + ": " + problem.expected();
    }
}
