package victimspack.extract.schema;

import java.util.List;

/** Lists of codes that more than one extract uses. */
final class Codes {

    static final List<String> SEX = List.of("F", "M", "X", "U");

    /** Self-defined ethnicity: 18+1, the older 16+1 (O1 is Chinese) and 5+1. */
    static final List<String> ETHNICITY = List.of(
            "W1", "W2", "W3", "W9", "M1", "M2", "M3", "M9", "A1", "A2", "A3", "A4", "A9", "B1", "B2", "B9", "O1", "O2",
            "O9", "W", "M", "A", "B", "O", "NS");

    static final List<String> ETHNIC_GROUP = List.of("W", "M", "A", "B", "O", "NS");

    static final List<String> CHECK = List.of("passed", "failed", "pending", "not-applicable");

    static final List<String> STATUS_COLOURS = List.of("green", "amber", "red", "white");

    private Codes() {}
}
