package victimspack.grade;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.measure.Caution;

/**
 * The quarters of a baseline without those that are exceptional: each of these gives way to the same quarter of the latest earlier
 * year in which it was not, so that the seasons stay as they were.
 *
 * @param window   the quarters of the baseline
 * @param cautions those that concern the measure
 */
record UsualQuarters(Window window, List<Caution> cautions) {

    /** The quarters that are taken. */
    Window taken() {
        return new Window(window.quarters().stream().map(this::usual).sorted().toList());
    }

    /** Which quarter stands in place of which, to follow the baseline's words; empty where all are usual. */
    String inPlace() {
        String given = exceptional()
                .map(quarter ->
                        "%s in place of %s (%s)".formatted(usual(quarter).inWords(), quarter.inWords(), why(quarter)))
                .collect(Collectors.joining(" and "));
        return given.isEmpty() ? "" : ", with " + given;
    }

    /** Why a quarter that would have to stand in place of another cannot; empty where all are held. */
    Optional<String> gap(List<Quarter> held) {
        return exceptional()
                .filter(quarter -> !held.contains(usual(quarter)))
                .findFirst()
                .map(quarter -> "%s is left out (%s), and there are no records of %s to stand in its place"
                        .formatted(
                                quarter.inWords(), why(quarter), usual(quarter).inWords()));
    }

    /** What is exceptional about quarters that are taken all the same, to follow the baseline's words. */
    String included() {
        String given = exceptional()
                .map(quarter -> "%s (%s)".formatted(quarter.inWords(), why(quarter)))
                .collect(Collectors.joining(" and "));
        return given.isEmpty() ? "" : ", which includes " + given;
    }

    private Stream<Quarter> exceptional() {
        return window.quarters().stream().filter(quarter -> caution(quarter).isPresent());
    }

    private Quarter usual(Quarter quarter) {
        return Stream.iterate(quarter, Quarter::sameQuarterLastYear)
                .filter(earlier -> caution(earlier).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String why(Quarter quarter) {
        return caution(quarter).orElseThrow().briefly();
    }

    private Optional<Caution> caution(Quarter quarter) {
        return cautions.stream()
                .filter(caution -> caution.kind() == Caution.Kind.EXCEPTIONAL
                        && caution.quarters().contains(quarter))
                .findFirst();
    }
}
