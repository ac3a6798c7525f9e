package victimspack.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        return byReason(
                quarter -> "%s in place of %s".formatted(usual(quarter).inWords(), quarter.inWords()), ", with ");
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
        return byReason(Quarter::inWords, ", which includes ");
    }

    /** What is said of each exceptional quarter, those of one reason together; empty where all are usual. */
    private String byReason(Function<Quarter, String> said, String opening) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        exceptional()
                .forEach(quarter -> given.computeIfAbsent(why(quarter), key -> new ArrayList<>())
                        .add(said.apply(quarter)));
        return given.isEmpty()
                ? ""
                : opening
                        + given.entrySet().stream()
                                .map(entry ->
                                        "%s (%s)".formatted(String.join(" and ", entry.getValue()), entry.getKey()))
                                .collect(Collectors.joining(" and "));
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
