package victimspack.sample;

import java.util.Arrays;
import java.util.List;

/**
 * An offence of a city centre, with how often it comes and whom it falls on. Codes are the Home Office's; the frequencies are
 * invented.
 *
 * @param code     Home Office offence code
 * @param subgroup written beside the code where the Home Office table is coarser than the sub-groups of the extracts, else blank
 * @param weight   how often it comes, against the others
 * @param person   share with a person as victim
 * @param business share with a business as victim; the rest have no identifiable victim
 * @param domestic share of domestic abuse among those with a person
 * @param kind     how it is investigated and audited
 */
record Offence(
        String code, String subgroup, double weight, double person, double business, double domestic, Kind kind) {

    /** How an offence is handled: decides outcome, harm and the category of an audit. */
    enum Kind {
        THEFT,
        SHOPLIFTING,
        BURGLARY,
        ROBBERY,
        VIOLENCE,
        SEXUAL,
        DAMAGE,
        PUBLIC_ORDER,
        DRUGS;

        boolean serious() {
            return this == ROBBERY || this == VIOLENCE || this == SEXUAL;
        }
    }

    static final Mix<Offence> CITY_CENTRE = mix(
            // code, sub-group where needed, weight, person, business, domestic abuse, kind
            "39 - 1500 1 0 0 THEFT",
            "49 - 2050 0.66 0.34 0.004 THEFT",
            "35 - 25 0.8 0.2 0 THEFT",
            "44 - 330 1 0 0 THEFT",
            "45 - 130 0.75 0.25 0 THEFT",
            "48 - 50 0.6 0.4 0 THEFT",
            "46 - 1280 0 1 0 SHOPLIFTING",
            "30A non-residential-burglary 320 0.04 0.96 0 BURGLARY",
            "28A residential-burglary 35 1 0 0 BURGLARY",
            "34B robbery-of-personal-property 230 1 0 0 ROBBERY",
            "34A robbery-of-business-property 15 0 1 0 ROBBERY",
            "105A - 1010 0.97 0 0.075 VIOLENCE",
            "8N - 600 0.98 0 0.085 VIOLENCE",
            "8F - 25 1 0 0.1 VIOLENCE",
            "5D - 15 1 0 0.1 VIOLENCE",
            "104 - 110 1 0 0 VIOLENCE",
            "36 - 5 1 0 0.1 VIOLENCE",
            "8L stalking-and-harassment 260 1 0 0.13 VIOLENCE",
            "8M stalking-and-harassment 25 1 0 0 VIOLENCE",
            "8Q stalking-and-harassment 70 1 0 0.3 VIOLENCE",
            "4.8 death-or-serious-injury-unlawful-driving 1 1 0 0 VIOLENCE",
            "1 homicide 1 1 0 0 VIOLENCE",
            "19C - 45 1 0 0.15 SEXUAL",
            "19F - 8 1 0 0.05 SEXUAL",
            "20A - 140 1 0 0.03 SEXUAL",
            "17A - 25 1 0 0 SEXUAL",
            "88E - 30 1 0 0 SEXUAL",
            "58B - 170 0.04 0.86 0 DAMAGE",
            "58C - 60 0.8 0.2 0 DAMAGE",
            "58D - 180 0.4 0.45 0.03 DAMAGE",
            "56B - 10 0.3 0.6 0 DAMAGE",
            "9A - 480 0.42 0.02 0.02 PUBLIC_ORDER",
            "9B - 90 0.8 0 0 PUBLIC_ORDER",
            "66 - 100 0 0 0 PUBLIC_ORDER",
            "92E - 680 0 0 0 DRUGS",
            "92D - 340 0 0 0 DRUGS",
            "92A - 220 0 0 0 DRUGS",
            "10D - 120 0 0 0 DRUGS",
            "10C - 60 0 0 0 DRUGS",
            "33 - 70 0 0 0 DRUGS",
            "54 - 100 0 0 0 DRUGS",
            "61A - 60 0 0 0 DRUGS",
            "79 - 15 0 0 0 DRUGS",
            "99 - 110 0 0 0 DRUGS");

    boolean racial() {
        return code.equals("8M") || code.equals("9B");
    }

    private static Mix<Offence> mix(String... rows) {
        List<Offence> offences = Arrays.stream(rows).map(Offence::read).toList();
        return Mix.weighted(offences, offences.stream().map(Offence::weight).toList());
    }

    private static Offence read(String row) {
        String[] cell = row.split(" ");
        return new Offence(
                cell[0],
                cell[1].equals("-") ? "" : cell[1],
                Double.parseDouble(cell[2]),
                Double.parseDouble(cell[3]),
                Double.parseDouble(cell[4]),
                Double.parseDouble(cell[5]),
                Kind.valueOf(cell[6]));
    }
}
