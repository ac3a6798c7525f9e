package victimspack.sample;

import java.util.List;
import java.util.Optional;

/**
 * One synthetic crime, from which the rows of every extract follow. Times are minutes of {@link CivilTime}.
 *
 * @param number       0 for the first crime of the sample
 * @param reported     {@link CivilTime#NEVER} where not known
 * @param acknowledged when the crime number was sent; NEVER where it was not
 * @param outcomeCode  blank where none is assigned
 * @param outcomeAt    NEVER where none is assigned
 * @param victims      empty where there is no identifiable victim
 */
record Crime(
        long number,
        String ref,
        Offence offence,
        String unit,
        long reported,
        long recorded,
        long acknowledged,
        boolean domesticAbuse,
        boolean hateCrime,
        String outcomeCode,
        long outcomeAt,
        List<Victim> victims) {

    /** The time from which services count: the report, or the record where the report is not known. */
    long start() {
        return reported == CivilTime.NEVER ? recorded : reported;
    }

    boolean enhanced() {
        return victims.stream().anyMatch(Victim::enhancedPriority);
    }

    /** The first victim if a person: the one whom services deal with. */
    Optional<Victim> person() {
        return victims.stream().filter(Victim::person).findFirst();
    }
}
