package victimspack.sample;

import victimspack.sample.Offence.Kind;

/**
 * How a crime ended.
 *
 * @param code Home Office outcome type, blank where none is assigned in the sample
 * @param at   NEVER where none is assigned
 */
record Outcome(String code, long at) {

    private static final Outcome NONE = new Outcome("", CivilTime.NEVER);
    private static final double ASSIGNED = 0.88;

    private static final Mix<String> UNSOLVED_MOSTLY = Mix.of("18 82, 15 7, 1 6, 8 2, 21 2, 1A 0.3, 4 0.5");
    private static final Mix<String> CAUGHT_OFTEN = Mix.of("18 46, 1 27, 8 9, 15 11, 3 2, 22 2, 6 1, 10 1, 1A 0.5");
    private static final Mix<String> MIXED = Mix.of("18 38, 15 28, 1 21, 8 5, 3 3, 21 2, 10 1, 22 1, 20 1, 3A 0.3");
    private static final Mix<String> POLICE_FOUND = Mix.of("1 44, 8 18, 3 8, 7 8, 22 10, 18 6, 10 3, 9 2, 2 1");

    static Outcome of(Offence offence, boolean domestic, boolean victim, long recorded, Span span, Dice dice) {
        boolean quick = offence.kind() == Kind.THEFT || offence.kind() == Kind.SHOPLIFTING;
        long wait = (long) (dice.waiting(quick ? 16 : 45) * CivilTime.DAY) + dice.between(90, 900);
        long at = CivilTime.existing(recorded + wait);
        if (!dice.chance(ASSIGNED) || !span.seen(at)) {
            return NONE;
        }
        double leaves = Rate.DISENGAGED.before(span.quartersBeforeLast(at)) * share(offence.kind(), domestic);
        if (victim && dice.chance(leaves)) {
            return new Outcome(dice.chance(domestic ? 0.9 : 0.55) ? "16" : "14", at);
        }
        return new Outcome(codes(offence.kind()).draw(dice), at);
    }

    /** Victims of violence leave more often than the average, of theft less. */
    private static double share(Kind kind, boolean domestic) {
        return domestic ? 2.7 : kind.serious() || kind == Kind.PUBLIC_ORDER ? 1.9 : 0.5;
    }

    private static Mix<String> codes(Kind kind) {
        return switch (kind) {
            case THEFT, BURGLARY -> UNSOLVED_MOSTLY;
            case SHOPLIFTING, DAMAGE -> CAUGHT_OFTEN;
            case ROBBERY, VIOLENCE, SEXUAL, PUBLIC_ORDER -> MIXED;
            case DRUGS -> POLICE_FOUND;
        };
    }
}
