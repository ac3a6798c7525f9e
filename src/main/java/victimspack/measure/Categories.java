package victimspack.measure;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import victimspack.store.CaseColumn;
import victimspack.store.CaseTable;

/** The closed lists of codes, in the order in which they are shown. */
public final class Categories {

    /** The category of rows whose column has no value. */
    public static final String NOT_KNOWN = "not-known";

    private static final List<String> ANSWERS = List.of(
            "very-satisfied", "fairly-satisfied", "neither", "fairly-dissatisfied", "very-dissatisfied", "dont-know");

    private static final Map<String, List<String>> CODES = Map.ofEntries(
            entry("victim_type", List.of("person", "business", "none", NOT_KNOWN)),
            entry("age_band", List.of("0-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75+", NOT_KNOWN)),
            entry("victim_sex", List.of("F", "M", "X", "U")),
            entry("ethnic_group", List.of("W", "M", "A", "B", "O", "NS")),
            entry("vulnerability_severity", List.of("high", "medium", "low")),
            entry("enhanced_priority", List.of("serious-crime", "persistently-targeted", "vulnerable", "none")),
            entry("vna_status", List.of("completed", "not-completed", "not-offered", "declined", "already-supported")),
            entry("victim_contract", List.of("completed", "not-offered", "declined")),
            entry("outcome_code", outcomes()),
            entry("offence_group", groups()),
            entry("offence_subgroup", subgroups()),
            entry("priority", List.of("standard", "enhanced")),
            entry("end_reason", List.of("completed", "disengaged", "declined", "transferred", "other")),
            entry("survey", List.of("victim", "domestic-abuse")),
            entry("communication", ANSWERS),
            entry("case_handling", ANSWERS),
            entry("case_outcome", ANSWERS),
            entry("treatment", ANSWERS),
            entry("follow_up", ANSWERS),
            entry("justice_process", ANSWERS),
            entry("vva_service", ANSWERS),
            entry("overall", ANSWERS),
            entry("event", events()),
            entry("result", List.of("stands", "changed", "further-enquiries", "withdrawn")));

    private Categories() {}

    /** The codes a column can have, in order; empty where any value of its type is allowed. */
    public static List<String> of(CaseColumn column) {
        return column.codes().isEmpty() ? CODES.getOrDefault(column.name(), List.of()) : column.codes();
    }

    /** A table's columns with their codes. */
    public static List<CaseColumn> columns(CaseTable table) {
        return table.columns().stream()
                .map(column ->
                        new CaseColumn(column.name(), column.type(), of(column), column.needs(), column.meaning()))
                .toList();
    }

    private static List<String> outcomes() {
        return List.of(
                "1", "1A", "2", "2A", "3", "3A", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16",
                "17", "18", "19", "20", "21", "22");
    }

    private static List<String> groups() {
        return List.of(
                "violence-against-the-person",
                "sexual-offences",
                "robbery",
                "theft",
                "criminal-damage-and-arson",
                "drug-offences",
                "possession-of-weapons",
                "public-order",
                "miscellaneous",
                "fraud",
                NOT_KNOWN);
    }

    private static List<String> subgroups() {
        return List.of(
                "homicide",
                "violence-with-injury",
                "violence-without-injury",
                "stalking-and-harassment",
                "death-or-serious-injury-unlawful-driving",
                "rape",
                "other-sexual-offences",
                "robbery-of-business-property",
                "robbery-of-personal-property",
                "residential-burglary",
                "non-residential-burglary",
                "vehicle-offences",
                "theft-from-the-person",
                "bicycle-theft",
                "shoplifting",
                "other-theft",
                "criminal-damage",
                "arson",
                "drug-possession",
                "drug-trafficking",
                "possession-of-weapons",
                "public-order",
                "miscellaneous",
                "fraud",
                NOT_KNOWN);
    }

    private static List<String> events() {
        return List.of(
                "arrested",
                "interviewed",
                "released",
                "bailed",
                "bail-changed",
                "cautioned",
                "charged",
                "not-investigated",
                "not-prosecuted",
                "outcome",
                "hearing",
                "verdict",
                "sentence",
                "appeal",
                "release-planned");
    }
}
