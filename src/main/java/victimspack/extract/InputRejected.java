package victimspack.extract;

import java.util.List;

/**
 * The input cannot be used at all: no such folder, a wrong header, an unknown key. Its message is the one sentence the
 * analyst is shown; all that was found wrong is in {@link #problems()}.
 */
public class InputRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one; the first gives the message */
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
        Problem first = problems.get(0);
        String where = first.line() > 0 ? first.file() + ", line " + first.line() : first.file();
        String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more to put right)";
        return where + ": " + first.expected() + more;
    }
}
