package victimspack.extract.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that records systems often write for our codes, where the two do not look alike. */
final class UsualValues {

    private static final Map<String, Map<String, List<String>>> WORDS = Map.of(
            "victim_type",
            Map.of(
                    "person", List.of("adult", "child", "individual", "juvenile"),
                    "business", List.of("organisation", "company", "corporate", "commercial"),
                    "none", List.of("no victim", "society", "crown", "state"),
                    "not-known", List.of("unknown")),
            "victim_sex",
            Map.of(
                    "F", List.of("female", "woman"),
                    "M", List.of("male", "man"),
                    "X", List.of("other", "non binary"),
                    "U", List.of("unknown", "not known", "not stated", "unspecified")),
            "priority",
            Map.of("standard", List.of("std"), "enhanced", List.of("enh")));

    private UsualValues() {}

    /** Our code for a value of theirs, however it is written; empty where there is no usual one. */
    static Optional<String> of(String column, String value) {
        String words = UsualHeaders.words(value);
        return WORDS.getOrDefault(column, Map.of()).entrySet().stream()
                .filter(ours -> ours.getValue().contains(words))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
