package victimspack.blackbox.reader;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a reader of the definitions knows of the framework's measures, listed by hand: which numbers add up to which others. */
final class Between {

    private static final Set<String> PERSONS = Set.of("victim_sex", "age_band", "ethnic_group");

    private Between() {}

    /** Whether a table is about persons while its measure counts businesses too. */
    static boolean isOfPersonsAlone(String measure, String slice) {
        return Set.of("referral-rate", "vcop-compliance").contains(measure) && PERSONS.contains(slice);
    }

    /** The numbers that add up to a number; none where nothing is known of it beside itself. */
    static List<NumberAt> parts(NumberAt number) {
        boolean ofPersons = PERSONS.contains(number.slice());
        boolean alike = number.slice().isEmpty() || number.slice().equals("unit") || ofPersons;
        String which = number.measure() + (number.base() ? " base" : "") + (ofPersons ? " of persons" : "");
        return switch (which) {
            case "referral-rate base of persons" -> List.of(number.of("victim-demographics"));
            case "vps-offered base", "vulnerability-profile", "vna-status" ->
                only(alike, number.of("victim-demographics"));
            case "crime-profile" -> only(alike, number.of("victim-based-crime"));
            case "disengagement base" -> only(alike, number.of("outcome-profile"));
            case "vrr-granted base" -> only(alike, number.of("vrr-requests"));
            case "disengagement" -> outcomes(number.of("outcome-profile"));
            default -> List.of();
        };
    }

    private static List<NumberAt> only(boolean known, NumberAt number) {
        return known ? List.of(number) : List.of();
    }

    private static List<NumberAt> outcomes(NumberAt number) {
        Stream<String> codes = Stream.of("14", "16");
        if (number.slice().equals("domestic_abuse")) {
            return codes.map(code -> number.in("domestic_abuse x outcome_code", number.category() + " | " + code))
                    .toList();
        }
        return number.slice().isEmpty()
                ? codes.map(code -> number.in("outcome_code", code)).toList()
                : List.of();
    }
}
