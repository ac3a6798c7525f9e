package victimspack.store;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Part} of the crimes that stand, with what rows of other extracts are told of them, and tell of them. */
final class KnownCrimes {

    /** A victim without a reference. */
    private static final int UNNAMED = -2;

    private static final long NEVER = Long.MAX_VALUE;

    private final KeyNumbers crimes;
    private final KeyNumbers victims;
    private final Facts crimeFacts;
    private final Facts victimFacts;
    private final Facts weights = new Facts(1);

    private final Ints factsOfCrime = new Ints();
    private final Ints rowsOfCrime = new Ints();
    private final Ints victimsOfCrime = new Ints();
    private final Ints lastVictimOfCrime = new Ints();
    private final Ints updatesOfCrime = new Ints();
    private final Longs firstReferralOfCrime = new Longs();

    private final Longs position = new Longs();
    private final Ints crime = new Ints();
    private final Ints victim = new Ints();
    private final Ints factsOfVictim = new Ints();
    private final Ints earlierVictim = new Ints();
    private final Ints weight = new Ints();

    /**
     * @param rows     how many are likely to be added
     * @param ofCrime  how many columns say what is told of a crime
     * @param ofVictim how many columns say what is told of a victim
     */
    KnownCrimes(int rows, int ofCrime, int ofVictim) {
        this.crimes = new KeyNumbers(rows);
        this.victims = new KeyNumbers(rows);
        this.crimeFacts = new Facts(ofCrime);
        this.victimFacts = new Facts(ofVictim);
    }

    /**
     * A row of crimes.
     *
     * @param victimRef null where the victim has none
     * @param ofCrime   what is told of its crime
     * @param ofVictim  what is told of its victim
     * @param weight    the severity weight of its offence; null where none is known
     */
    record Row(
            long position,
            byte[] crimeRef,
            byte @Nullable [] victimRef,
            boolean isVictim,
            List<@Nullable Object> ofCrime,
            List<@Nullable Object> ofVictim,
            @Nullable BigDecimal weight) {}

    void add(Row row) {
        int number = crimes.number(row.crimeRef());
        if (number == factsOfCrime.size()) {
            factsOfCrime.add(crimeFacts.number(row.ofCrime()));
            rowsOfCrime.add(0);
            victimsOfCrime.add(0);
            lastVictimOfCrime.add(KeyNumbers.NONE);
            updatesOfCrime.add(KeyNumbers.NONE);
            firstReferralOfCrime.add(NEVER);
        }
        rowsOfCrime.set(number, rowsOfCrime.get(number) + 1);
        earlierVictim.add(lastVictimOfCrime.get(number));
        if (row.isVictim()) {
            victimsOfCrime.set(number, victimsOfCrime.get(number) + 1);
            lastVictimOfCrime.set(number, position.size());
        }
        position.add(row.position());
        crime.add(number);
        victim.add(row.isVictim() && row.victimRef() != null ? victims.number(row.victimRef()) : UNNAMED);
        factsOfVictim.add(victimFacts.number(row.ofVictim()));
        weight.add(weights.number(Collections.singletonList(row.weight())));
    }

    /** The number of a crime; {@link KeyNumbers#NONE} where it does not stand. */
    int find(byte[] crimeRef) {
        return crimes.find(crimeRef);
    }

    /** What is told of a crime, null for each column where it does not stand. */
    List<@Nullable Object> ofCrime(int number) {
        return crimeFacts.get(number == KeyNumbers.NONE ? number : factsOfCrime.get(number));
    }

    /** Says what is told of a crime in place of what its first row says. */
    void tell(int number, List<@Nullable Object> ofCrime) {
        factsOfCrime.set(number, crimeFacts.number(ofCrime));
    }

    /** What is told of the victim whom a row names, or of the crime's only one; null for each column of another. */
    List<@Nullable Object> ofVictim(int number, byte @Nullable [] victimRef) {
        return victimFacts.get(number == KeyNumbers.NONE ? number : factsOfVictim(number, victimRef));
    }

    private int factsOfVictim(int number, byte @Nullable [] victimRef) {
        int last = lastVictimOfCrime.get(number);
        if (victimRef == null) {
            return victimsOfCrime.get(number) == 1 ? factsOfVictim.get(last) : KeyNumbers.NONE;
        }
        int named = victims.find(victimRef);
        for (int row = last; row != KeyNumbers.NONE && named != KeyNumbers.NONE; row = earlierVictim.get(row)) {
            if (victim.get(row) == named) {
                return factsOfVictim.get(row);
            }
        }
        return KeyNumbers.NONE;
    }

    /**
     * Hears of a referral of a crime; what does not stand hears nothing.
     *
     * @param second of its time, from 1970
     */
    void referred(int number, long second) {
        if (number == KeyNumbers.NONE) {
            return;
        }
        firstReferralOfCrime.set(number, Math.min(second, firstReferralOfCrime.get(number)));
    }

    /** Hears whether the victim was told of an event of a crime in time. */
    void updated(int number, OnTime onTime) {
        if (number == KeyNumbers.NONE) {
            return;
        }
        updatesOfCrime.set(number, Math.max(onTime.ordinal(), updatesOfCrime.get(number)));
    }

    /** How many rows were added. */
    int rows() {
        return position.size();
    }

    /** The position of one of the rows added, from 0 in their order. */
    long position(int row) {
        return position.get(row);
    }

    /**
     * What one of the rows added, from 0 in their order, is told: whether its crime has no other row, whether its victim is a
     * repeat victim, its crime's first referral, the worst of its crime's updates, and the severity weight of its offence; null for
     * what is not known.
     */
    List<@Nullable Object> told(int row) {
        int number = crime.get(row);
        long referred = firstReferralOfCrime.get(number);
        int updates = updatesOfCrime.get(number);
        return Arrays.asList(
                rowsOfCrime.get(number) == 1,
                victimFacts.get(factsOfVictim.get(row)).get(0),
                referred == NEVER ? null : LocalDateTime.ofEpochSecond(referred, 0, ZoneOffset.UTC),
                updates == KeyNumbers.NONE ? null : OnTime.values()[updates].code(),
                weights.get(weight.get(row)).get(0));
    }
}
