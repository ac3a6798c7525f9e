package victimspack.pack;

import java.util.ArrayList;
import java.util.List;
import victimspack.grade.Grade;
import victimspack.grade.Result;

/** The two or three sentences that open the summary: what changed, and why it matters. */
final class Lede {

    private static final int NAMED = 3;

    private final Standing standing;

    private Lede(Standing standing) {
        this.standing = standing;
    }

    static String of(Standing standing) {
        Lede lede = new Lede(standing);
        List<String> sentences = new ArrayList<>();
        sentences.add(lede.priorities());
        sentences.add(lede.measures());
        sentences.add(lede.attention());
        return String.join(" ", sentences).strip();
    }

    private String priorities() {
        boolean comparable = standing.results()
                .counts()
                .quarters()
                .contains(standing.quarter().previous());
        if (!comparable) {
            return "This is the first quarter held, so there is no earlier grade to compare with.";
        }
        List<Standing.Move> moves = standing.priorityMoves();
        if (moves.isEmpty()) {
            return "No priority's grade has changed since %s."
                    .formatted(standing.quarter().previous().inWords());
        }
        List<String> worse = words(moves.stream().filter(move -> !move.better()).toList());
        List<String> better = words(moves.stream().filter(Standing.Move::better).toList());
        List<String> sentences = new ArrayList<>();
        sentences(worse, sentences);
        sentences(better, sentences);
        return String.join(" ", sentences);
    }

    private static void sentences(List<String> moves, List<String> sentences) {
        if (!moves.isEmpty()) {
            sentences.add(Words.sentence(Words.list(moves)));
        }
    }

    private static List<String> words(List<Standing.Move> moves) {
        return moves.stream()
                .map(move -> "%s has %s to %s"
                        .formatted(
                                move.title(),
                                move.better() ? "improved" : "worsened",
                                move.to().words()))
                .toList();
    }

    private String measures() {
        long graded = standing.withGrade();
        if (graded == 0) {
            return "No measure could be graded this quarter.";
        }
        return Words.sentence("%s of the %s %s Satisfactory, %s at Close Monitoring and %s at Requires Action"
                .formatted(
                        Words.number(standing.at(Grade.SATISFACTORY).size()),
                        Words.many(graded, "measure with a grade", "measures with a grade"),
                        standing.at(Grade.SATISFACTORY).size() == 1 ? "is" : "are",
                        Words.number(standing.at(Grade.CLOSE_MONITORING).size()),
                        Words.number(standing.at(Grade.REQUIRES_ACTION).size())));
    }

    private String attention() {
        List<Result> failing = standing.at(Grade.REQUIRES_ACTION);
        if (failing.isEmpty()) {
            return "";
        }
        if (failing.size() > NAMED) {
            return "The measures at Requires Action are set out in Appendix A.";
        }
        List<String> named = failing.stream()
                .map(result -> "%s (%s)".formatted(result.measure().title(), Shown.graded(result)))
                .toList();
        return "Action is required on " + Words.list(named) + ".";
    }
}
