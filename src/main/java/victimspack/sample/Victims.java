package victimspack.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the victims of a crime: new and known persons, and a town's fixed number of businesses. */
final class Victims {

    private static final double REPORTS_AGAIN = 0.035;
    private static final double DOMESTIC_REPORTS_AGAIN = 0.30;
    private static final Mix<String> NEED = Mix.of(
            "mental-health 36, physical-disability 10, learning-disability 6, age 16, homelessness 8, substance-misuse 12,"
                    + " language 12");
    private static final Mix<String> SEVERITY = Mix.of("low 45, medium 38, high 17");

    private final KnownPersons known = new KnownPersons();
    private final KnownPersons knownDomestic = new KnownPersons();
    private final int businesses;
    private long persons;

    Victims(int crimesPerQuarter) {
        businesses = Math.max(10, crimesPerQuarter / 5);
    }

    List<Victim> of(Offence offence, boolean domestic, boolean hate, long reported, Dice dice) {
        double place = dice.unit();
        if (place < offence.person() || domestic) {
            int count = offence.kind().serious() && !domestic && dice.chance(0.05) ? dice.between(2, 3) : 1;
            return IntStream.range(0, count)
                    .mapToObj(i -> person(offence, domestic, hate, reported, count == 1, dice))
                    .toList();
        }
        return place < offence.person() + offence.business() ? List.of(business(dice)) : List.of();
    }

    private Victim person(
            Offence offence, boolean domestic, boolean hate, long reported, boolean mayBeKnown, Dice dice) {
        KnownPersons among = domestic ? knownDomestic : known;
        boolean again = mayBeKnown
                && reported != CivilTime.NEVER
                && dice.chance(domestic ? DOMESTIC_REPORTS_AGAIN : REPORTS_AGAIN);
        Optional<Person> before = again ? among.reportingAgain(reported, dice) : Optional.empty();
        Person person = before.orElseGet(() -> newPerson(among, offence, reported, dice));
        return described(person, offence, domestic || hate, before.isPresent(), dice);
    }

    private Person newPerson(KnownPersons among, Offence offence, long reported, Dice dice) {
        Person person = Person.born(String.format(Locale.ROOT, "V%06d", ++persons), offence, reported, dice);
        if (reported != CivilTime.NEVER) {
            among.remember(person, dice);
        }
        return person;
    }

    private static Victim described(Person person, Offence offence, boolean entitled, boolean repeat, Dice dice) {
        boolean child = person.age().length() == 2
                && person.age().startsWith("1")
                && person.age().compareTo("18") < 0;
        boolean vulnerable = dice.chance(entitled ? 0.3 : 0.09) || child;
        String need = !vulnerable ? "" : child ? "age" : NEED.draw(dice);
        String severity = vulnerable && dice.chance(0.93) ? SEVERITY.draw(dice) : "";
        boolean serious = entitled || offence.kind() == Offence.Kind.SEXUAL || severity.equals("high") && repeat;
        String enhanced = serious
                ? "serious-crime"
                : repeat && dice.chance(0.35)
                        ? "persistently-targeted"
                        : vulnerable && (child || dice.chance(0.6)) ? "vulnerable" : "";
        return new Victim(
                person.ref(),
                "person",
                person.age(),
                person.sex(),
                person.ethnicity(),
                enhanced,
                need,
                severity,
                repeat,
                dice.unit());
    }

    private Victim business(Dice dice) {
        double place = dice.unit();
        String ref = String.format(Locale.ROOT, "B%05d", 1 + (int) (place * place * businesses));
        return new Victim(ref, "business", "", "", "", "", "", "", false, dice.unit());
    }
}
