package victimspack.pack.words;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.measure.Breakdown;
import victimspack.measure.Measure;
import victimspack.measure.Slice;

/** What a breakdown's categories are called for a reader. Free text of a force stays as it is. */
public final class Labels {

    /** Separates the two categories of a two-way breakdown. */
    public static final String CROSS = " | ";

    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");
    private static final Pattern FROM = Pattern.compile("(\\d+)\\+");
    /** Free text that is written as a code is shown as words. */
    private static final Pattern CODED = Pattern.compile("[a-z]+(-[a-z]+)*");

    private static final Map<String, String> SEX =
            Map.of("F", "Female", "M", "Male", "X", "Another description", "U", "Not stated");
    private static final Map<String, String> ETHNIC_GROUP = Map.of(
            "W", "White", "M", "Mixed", "A", "Asian", "B", "Black", "O", "Other ethnic group", "NS", "Not stated");
    /** Sub-groups whose names have signs that a code leaves out. */
    private static final Map<String, String> OFFENCE = Map.of(
            "non-residential-burglary", "Non-residential burglary",
            "death-or-serious-injury-unlawful-driving", "Death or serious injury: unlawful driving");

    /** What a case is called by a column that says yes or no of it. */
    private static final Map<String, Map<String, String>> FLAGS = Map.of(
            "domestic_abuse", Map.of("yes", "Domestic abuse", "no", "Not domestic abuse"),
            "hate_crime", Map.of("yes", "Hate crime", "no", "Not hate crime"),
            "enhanced", Map.of("yes", "Enhanced Rights", "no", "No Enhanced Rights"));

    private static final Set<String> ORDERED = Set.of("age_band", "vulnerability_severity");

    private static final Set<String> NOT_STATED = Set.of("Not stated", "Not known");

    private Labels() {}

    /** What a category of a breakdown is called; of a breakdown by two columns, both joined. */
    public static String of(Measure measure, Breakdown breakdown, String category) {
        if (category.equals(Slice.OTHER)) {
            return "Other categories";
        }
        String[] parts =
                category.split(Pattern.quote(CROSS), breakdown.columns().size());
        return Stream.iterate(0, i -> i < parts.length, i -> i + 1)
                .map(i -> one(measure, breakdown.columns().get(i), parts[i]))
                .collect(Collectors.joining(", "));
    }

    /** What one column's code is called. */
    public static String one(Measure measure, String column, String code) {
        if (code.equals("not-known")) {
            return "Not known";
        }
        return switch (column) {
            case "victim_sex" -> SEX.getOrDefault(code, code);
            case "ethnic_group" -> ETHNIC_GROUP.getOrDefault(code, code);
            case "age_band" -> age(code);
            case "outcome_code" -> OutcomeTypes.name(code);
            case "offence_subgroup" -> OFFENCE.getOrDefault(code, coded(code));
            default -> {
                String plain =
                        measure.isFreeText(column) && !CODED.matcher(code).matches() ? code : coded(code);
                yield FLAGS.getOrDefault(column, Map.of()).getOrDefault(code, plain);
            }
        };
    }

    /** Whether the categories have an order of their own, in which they are drawn whatever their sizes. */
    public static boolean areOrdered(Breakdown breakdown) {
        return breakdown.columns().size() == 1
                && ORDERED.contains(breakdown.columns().get(0));
    }

    /** Whether each category's name says by itself by what its cases are told apart. */
    public static boolean areSpeaking(Breakdown breakdown) {
        return breakdown.columns().size() == 1
                && FLAGS.containsKey(breakdown.columns().get(0));
    }

    /** Whether a label says that the fact is missing. */
    public static boolean isNotStated(String label) {
        return NOT_STATED.contains(label);
    }

    private static String age(String band) {
        String ranged = RANGE.matcher(band).replaceAll("$1 to $2");
        return FROM.matcher(ranged).replaceAll("$1 and over");
    }

    private static String coded(String code) {
        return Words.capital(code.replace('-', ' '));
    }
}
