package victimspack.pack.words;

import java.util.List;
import java.util.stream.Stream;
import victimspack.extract.mapping.Merged;
import victimspack.grade.Results;
import victimspack.measure.Measure;

/** Sentences on the categories that the extract reads as one or does not hold, so that nobody takes the missing ones for none. */
public final class NotToldApart {

    private NotToldApart() {}

    /** Every such sentence. */
    public static List<String> all(Results results) {
        return results.counts().merged().stream().map(NotToldApart::sentence).toList();
    }

    /** Those about the breakdowns of a measure; a group is made of its sub-groups. */
    public static List<String> beside(Results results, Measure measure) {
        List<String> columns = measure.breakdowns().stream()
                .flatMap(breakdown -> breakdown.columns().stream())
                .flatMap(column ->
                        column.equals("offence_group") ? Stream.of(column, "offence_subgroup") : Stream.of(column))
                .toList();
        return results.counts().merged().stream()
                .filter(merged -> columns.contains(merged.column()))
                .map(NotToldApart::sentence)
                .toList();
    }

    private static String sentence(Merged merged) {
        List<String> others = merged.others().stream().map(NotToldApart::words).toList();
        if (merged.value().isEmpty()) {
            return "The extract does not hold %s.".formatted(Words.list(others));
        }
        return "%s stands for %s too: the extract does not tell them apart."
                .formatted(Words.capital(words(merged.value())), Words.list(others));
    }

    private static String words(String code) {
        return code.replace('-', ' ');
    }
}
