package victimspack.pack.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.grade.Grade;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Table;

/** What the words mean that stand in a grade's place where there is none. */
public final class NoGrade {

    private NoGrade() {}

    /** One sentence on each such word that stands in a table's rows; empty where none does. */
    public static List<String> keyOf(List<Table.Row> rows) {
        String key = rows.stream()
                .filter(Table.Cells.class::isInstance)
                .flatMap(row -> ((Table.Cells) row).cells().stream())
                .flatMap(cell -> cell.content().stream().flatMap(List::stream))
                .flatMap(inline -> inline instanceof Inline.Mark mark ? Stream.of(mark.grade()) : Stream.empty())
                .filter(grade -> !grade.isGrade())
                .distinct()
                .sorted()
                .map(NoGrade::entry)
                .collect(Collectors.joining("; "));
        return key.isEmpty() ? List.of() : List.of(key + ".");
    }

    /** Those words that stand in the quarters shown, and the one for a priority without a grade, in their order. */
    public static List<Grade> usedIn(Results results) {
        Stream<Grade> used = results.results().stream()
                .filter(result -> results.shown().contains(result.quarter()))
                .map(Result::grade);
        return Stream.concat(Stream.of(Grade.NOT_GRADED), used)
                .filter(grade -> !grade.isGrade())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * A word with what it means, without a full stop.
     *
     * @param grade one that is no grade
     */
    public static String entry(Grade grade) {
        return grade.words() + ": " + meaning(grade);
    }

    /** What such a word means, in a phrase. */
    public static String meaning(Grade grade) {
        return switch (grade) {
            case NEW_MEASURE -> "not enough earlier quarters to compare with";
            case REPORTED_ANNUALLY -> "no figure is due this quarter";
            case INSUFFICIENT_DATA -> "fewer cases than a grade needs";
            case NOT_SUPPLIED -> "a file or column that it needs was not given";
            case AWAITING_DATA -> "its figures are still to come";
            case FIGURES_NOT_PUBLISHED -> "there is no figure, for the reason given";
            default -> "no rule grades it, no measure has a grade, or a grade would tell of hidden numbers";
        };
    }
}
