package victimspack.extract.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a force or a framework may set about derived columns. Limits are in working days after the day on which they
 * begin.
 *
 * @param ageBands             in order of age
 * @param acknowledgement      from a victim's report to the written crime number
 * @param referral             from the report to the first referral
 * @param update               from an event to telling the victim, where {@code updates} says nothing else
 * @param updates              limits of single events, by the code of the event
 * @param decision             from a request for review, or from the reviewer's appointment, to the decision
 * @param reviewAcknowledgement from a request for review to its acknowledgement
 */
public record ExtractSettings(
        List<AgeBand> ageBands,
        int acknowledgement,
        int referral,
        UpdateLimit update,
        Map<String, UpdateLimit> updates,
        int decision,
        int reviewAcknowledgement) {

    private static final int OLDEST = 120;

    private static final List<AgeBand> USUAL_BANDS = List.of(
            new AgeBand("0-17", 0, 17),
            new AgeBand("18-24", 18, 24),
            new AgeBand("25-34", 25, 34),
            new AgeBand("35-44", 35, 44),
            new AgeBand("45-54", 45, 54),
            new AgeBand("55-64", 55, 64),
            new AgeBand("65-74", 65, 74),
            new AgeBand("75+", 75, OLDEST));

    /** The limits of the Victims Strategy and the usual age bands. */
    public static ExtractSettings defaults() {
        return new ExtractSettings(USUAL_BANDS, 5, 2, new UpdateLimit(5, 1), Map.of(), 30, 10);
    }

    /** The names of the age bands, as a run's identity has them. */
    public String ageBandsInWords() {
        return ageBands.stream().map(AgeBand::name).collect(Collectors.joining(" "));
    }

    /** Every limit, as a run's identity has them. */
    public String limitsInWords() {
        String events = new TreeMap<>(updates)
                .entrySet().stream()
                        .map(limit -> ", " + limit.getKey() + " " + inWords(limit.getValue()))
                        .collect(Collectors.joining());
        return "acknowledgement %d, referral %d, update %s%s, review acknowledgement %d, review decision %d"
                .formatted(acknowledgement, referral, inWords(update), events, reviewAcknowledgement, decision);
    }

    private static String inWords(UpdateLimit limit) {
        return limit.standard() + " (enhanced " + limit.enhanced() + ")";
    }

    /** The limits for telling the victim of one kind of event. */
    public UpdateLimit limitOf(String event) {
        return updates.getOrDefault(event, update);
    }
}
