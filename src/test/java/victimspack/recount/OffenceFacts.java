package victimspack.recount;

import java.util.List;
import java.util.Map;

/** The sub-groups with their groups, and some offence codes whose sub-group is beyond doubt. */
final class OffenceFacts {

    static final String NOT_KNOWN = "not-known";

    static final Map<String, String> SUBGROUP_OF_CODE = Map.ofEntries(
            Map.entry("1", "homicide"),
            Map.entry("5A", "violence-with-injury"),
            Map.entry("105A", "violence-without-injury"),
            Map.entry("8L", "stalking-and-harassment"),
            Map.entry("4.4", "death-or-serious-injury-unlawful-driving"),
            Map.entry("19C", "rape"),
            Map.entry("17A", "other-sexual-offences"),
            Map.entry("34A", "robbery-of-business-property"),
            Map.entry("34B", "robbery-of-personal-property"),
            Map.entry("28A", "residential-burglary"),
            Map.entry("30A", "non-residential-burglary"),
            Map.entry("45", "vehicle-offences"),
            Map.entry("39", "theft-from-the-person"),
            Map.entry("44", "bicycle-theft"),
            Map.entry("46", "shoplifting"),
            Map.entry("49", "other-theft"),
            Map.entry("58A", "criminal-damage"),
            Map.entry("56A", "arson"),
            Map.entry("92A", "drug-trafficking"),
            Map.entry("92D", "drug-possession"),
            Map.entry("10D", "possession-of-weapons"),
            Map.entry("66", "public-order"));

    private static final Map<String, List<String>> GROUPS = Map.of(
            "violence-against-the-person",
                    List.of(
                            "homicide",
                            "violence-with-injury",
                            "violence-without-injury",
                            "stalking-and-harassment",
                            "death-or-serious-injury-unlawful-driving"),
            "sexual-offences", List.of("rape", "other-sexual-offences"),
            "robbery", List.of("robbery-of-business-property", "robbery-of-personal-property"),
            "theft",
                    List.of(
                            "residential-burglary",
                            "non-residential-burglary",
                            "vehicle-offences",
                            "theft-from-the-person",
                            "bicycle-theft",
                            "shoplifting",
                            "other-theft"),
            "criminal-damage-and-arson", List.of("criminal-damage", "arson"),
            "drug-offences", List.of("drug-possession", "drug-trafficking"),
            "possession-of-weapons", List.of("possession-of-weapons"),
            "public-order", List.of("public-order"),
            "miscellaneous", List.of("miscellaneous"),
            "fraud", List.of("fraud"));

    private OffenceFacts() {}

    static List<String> subgroups() {
        return GROUPS.values().stream().flatMap(List::stream).sorted().toList();
    }

    static List<String> codes() {
        return SUBGROUP_OF_CODE.keySet().stream().sorted().toList();
    }

    static String groupOf(String subgroup) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().contains(subgroup))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(NOT_KNOWN);
    }
}
