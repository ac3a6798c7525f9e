package victimspack.pack.variation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.grade.Results;
import victimspack.grade.control.ControlPoint;
import victimspack.grade.control.Limits;
import victimspack.grade.control.Variation;
import victimspack.pack.words.Words;

/** The measures whose latest month is out of the ordinary, named with their figures or counted. */
public final class OutOfTheOrdinary {

    private static final List<Variation> SPECIAL = List.of(Variation.CONCERN, Variation.IMPROVEMENT, Variation.NEUTRAL);

    private final String until;
    private final List<MonthsSay> charted;

    private OutOfTheOrdinary(Results results) {
        this.until = Words.month(results.reported().lastMonth());
        this.charted = MonthsSay.charted(results);
    }

    /** A sentence for those of concern, of improvement and of neither, with figures and usual ranges; as far as there are any. */
    public static List<String> named(Results results) {
        return new OutOfTheOrdinary(results).all();
    }

    /** One sentence with those that give concern, and how many there are beside; empty where no month is. */
    public static Optional<String> brief(Results results) {
        return new OutOfTheOrdinary(results).concerns();
    }

    /** How many there are, in one sentence. */
    static String counted(Results results) {
        OutOfTheOrdinary found = new OutOfTheOrdinary(results);
        List<String> counts = found.counts(SPECIAL);
        return counts.isEmpty()
                ? "In the months to %s no measure was out of the ordinary.".formatted(found.until)
                : "Months to %s: %s.".formatted(found.until, Words.list(counts));
    }

    private List<String> all() {
        return SPECIAL.stream()
                .filter(variation -> of(variation).findAny().isPresent())
                .map(variation -> "%s: %s.".formatted(heading(variation), names(variation)))
                .toList();
    }

    private Optional<String> concerns() {
        List<String> others = counts(List.of(Variation.IMPROVEMENT, Variation.NEUTRAL));
        if (of(Variation.CONCERN).findAny().isEmpty()) {
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of("Months to %s out of the ordinary: %s; concern for none."
                            .formatted(until, Words.list(others)));
        }
        String besides = others.isEmpty() ? "" : " There is also %s.".formatted(Words.list(others));
        return Optional.of("%s: %s.%s".formatted(heading(Variation.CONCERN), names(Variation.CONCERN), besides));
    }

    private String heading(Variation variation) {
        return switch (variation) {
            case CONCERN -> "Concern in the months to " + until;
            case IMPROVEMENT -> "Improvement in the months to " + until;
            default -> "Out of the ordinary in the months to " + until + ", with neither direction better";
        };
    }

    private List<String> counts(List<Variation> variations) {
        return variations.stream()
                .filter(variation -> of(variation).findAny().isPresent())
                .map(variation -> "%s for %s"
                        .formatted(word(variation), Words.many(of(variation).count(), "measure", "measures")))
                .toList();
    }

    private String names(Variation variation) {
        return Words.series(of(variation).map(OutOfTheOrdinary::name).toList());
    }

    private Stream<MonthsSay> of(Variation variation) {
        return charted.stream().filter(months -> months.variation() == variation);
    }

    private static String word(Variation variation) {
        return variation == Variation.NEUTRAL
                ? "a neutral signal"
                : variation.words().toLowerCase(Locale.ENGLISH);
    }

    private static String name(MonthsSay months) {
        ControlPoint latest = months.latest().orElseThrow();
        return "%s (%s, %s)".formatted(months.measure().title(), months.show(latest), why(months, latest));
    }

    private static String why(MonthsSay months, ControlPoint latest) {
        Limits limits = latest.limits();
        String words = VariationWords.why(months, latest);
        if (limits == null) {
            return words;
        }
        String range = months.range(limits);
        return switch (latest.signal()) {
            case ABOVE_LIMIT, BELOW_LIMIT ->
                words.replaceFirst("the (upper|lower) process limit", "the usual range of " + range);
            default -> "%s, usual range %s".formatted(words, range);
        };
    }
}
