package victimspack.sample;

/**
 * What was done for one victim, as crimes.csv has it; blank where it does not apply.
 *
 * @param needsAt     NEVER where no assessment was done; likewise the other times
 */
record Care(
        String needs,
        long needsAt,
        String contract,
        long contractAt,
        String statementOffered,
        String statementTaken,
        long statementAt) {

    static final Care NONE = new Care("", CivilTime.NEVER, "", CivilTime.NEVER, "", "", CivilTime.NEVER);

    private static final double ASKS_FOR_NOTHING = 0.13;
    private static final double HAS_SUPPORT = 0.04;
    private static final double WANTS_NO_CONTRACT = 0.22;

    static Care of(Crime crime, Victim victim, Span span, Dice dice) {
        int before = span.quartersBeforeLast(crime.recorded());
        Done contract = contract(crime, victim, span, before, dice);
        if (!victim.person()) {
            return new Care("", CivilTime.NEVER, contract.status, contract.at, "", "", CivilTime.NEVER);
        }
        Done needs = needs(crime, victim, span, before, dice);
        double rate = victim.enhancedPriority() ? 1.04 : 0.993;
        long offeredAt = soon(crime, 30, dice);
        boolean offered = drawn(victim, Rate.STATEMENT_OFFERED.before(before) * rate, dice) && span.seen(offeredAt);
        boolean taken = offered && dice.chance(Rate.STATEMENT_TAKEN.before(before));
        return new Care(
                needs.status,
                needs.at,
                contract.status,
                contract.at,
                offered ? "Y" : "N",
                taken ? "Y" : "N",
                offered ? offeredAt : CivilTime.NEVER);
    }

    private static Done needs(Crime crime, Victim victim, Span span, int before, Dice dice) {
        double place = dice.unit();
        if (place < ASKS_FOR_NOTHING) {
            return new Done("declined", soon(crime, 24, dice), span);
        }
        if (place < ASKS_FOR_NOTHING + HAS_SUPPORT) {
            return new Done("already-supported", soon(crime, 24, dice), span);
        }
        double rate = Rate.NEEDS_ASSESSED.before(before) * (victim.enhancedPriority() ? 1.06 : 0.99);
        if (drawn(victim, rate, dice)) {
            return new Done("completed", soon(crime, 30, dice), span);
        }
        return new Done(dice.chance(0.6) ? "not-completed" : "not-offered", CivilTime.NEVER, span);
    }

    private static Done contract(Crime crime, Victim victim, Span span, int before, Dice dice) {
        if (dice.chance(WANTS_NO_CONTRACT)) {
            return new Done("declined", CivilTime.NEVER, span);
        }
        boolean completed = drawn(victim, Rate.CONTRACT_COMPLETED.before(before), dice);
        return completed
                ? new Done("completed", soon(crime, 36, dice), span)
                : new Done("not-offered", CivilTime.NEVER, span);
    }

    /** Two draws in three follow the victim's diligence, so that the same victims are looked after well or badly. */
    private static boolean drawn(Victim victim, double rate, Dice dice) {
        double unit = dice.chance(0.67) ? victim.diligence() : dice.unit();
        return unit < rate;
    }

    private static long soon(Crime crime, double meanHours, Dice dice) {
        return CivilTime.existing(crime.start() + 15 + (long) dice.waiting(meanHours * CivilTime.HOUR));
    }

    /** A status and when it was reached; what the extracts end before is not yet done. */
    private record Done(String status, long at) {

        Done(String status, long at, Span span) {
            this(at == CivilTime.NEVER || span.seen(at) ? status : "not-offered", span.seen(at) ? at : CivilTime.NEVER);
        }
    }
}
