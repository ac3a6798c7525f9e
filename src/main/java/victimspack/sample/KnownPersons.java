package victimspack.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some of the persons who were victims in the last year, so that a few become victims again. Never more than a thousand. */
final class KnownPersons {

    private static final int PLACES = 1_000;
    private static final long LOOK_BACK = 360 * CivilTime.DAY;

    private final List<Person> persons = new ArrayList<>();

    void remember(Person person, Dice dice) {
        if (persons.size() < PLACES) {
            persons.add(person);
        } else {
            persons.set(dice.between(0, PLACES - 1), person);
        }
    }

    /** Somebody who reported before that time and less than a year before it, or empty where a first look finds nobody. */
    Optional<Person> reportingAgain(long reported, Dice dice) {
        if (persons.isEmpty()) {
            return Optional.empty();
        }
        int place = dice.between(0, persons.size() - 1);
        Person person = persons.get(place);
        if (person.lastReported() >= reported || reported - person.lastReported() > LOOK_BACK) {
            return Optional.empty();
        }
        persons.set(place, person.reporting(reported));
        return Optional.of(person);
    }
}
