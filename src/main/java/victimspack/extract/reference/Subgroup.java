package victimspack.extract.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The Home Office's 23 sub-groups of offences with their groups, fraud, and the place of what cannot be classified. */
public enum Subgroup {
    HOMICIDE("homicide", "violence-against-the-person"),
    VIOLENCE_WITH_INJURY("violence-with-injury", "violence-against-the-person"),
    VIOLENCE_WITHOUT_INJURY("violence-without-injury", "violence-against-the-person"),
    STALKING_AND_HARASSMENT("stalking-and-harassment", "violence-against-the-person"),
    UNLAWFUL_DRIVING("death-or-serious-injury-unlawful-driving", "violence-against-the-person"),
    RAPE("rape", "sexual-offences"),
    OTHER_SEXUAL_OFFENCES("other-sexual-offences", "sexual-offences"),
    ROBBERY_OF_BUSINESS_PROPERTY("robbery-of-business-property", "robbery"),
    ROBBERY_OF_PERSONAL_PROPERTY("robbery-of-personal-property", "robbery"),
    RESIDENTIAL_BURGLARY("residential-burglary", "theft"),
    NON_RESIDENTIAL_BURGLARY("non-residential-burglary", "theft"),
    VEHICLE_OFFENCES("vehicle-offences", "theft"),
    THEFT_FROM_THE_PERSON("theft-from-the-person", "theft"),
    BICYCLE_THEFT("bicycle-theft", "theft"),
    SHOPLIFTING("shoplifting", "theft"),
    OTHER_THEFT("other-theft", "theft"),
    CRIMINAL_DAMAGE("criminal-damage", "criminal-damage-and-arson"),
    ARSON("arson", "criminal-damage-and-arson"),
    DRUG_POSSESSION("drug-possession", "drug-offences"),
    DRUG_TRAFFICKING("drug-trafficking", "drug-offences"),
    POSSESSION_OF_WEAPONS("possession-of-weapons", "possession-of-weapons"),
    PUBLIC_ORDER("public-order", "public-order"),
    MISCELLANEOUS("miscellaneous", "miscellaneous"),
    FRAUD("fraud", "fraud"),
    /** Never written in a file: what has no sub-group that could be found. */
    NOT_KNOWN("not-known", "not-known");

    private final String code;
    private final String group;

    Subgroup(String code, String group) {
        this.code = code;
        this.group = group;
    }

    public String code() {
        return code;
    }

    /** The code of its group. */
    public String group() {
        return group;
    }

    public static Optional<Subgroup> ofCode(String code) {
        return Arrays.stream(values())
                .filter(subgroup -> subgroup.code.equals(code))
                .findFirst();
    }

    /** The codes a file may use, in the Home Office's order. */
    public static List<String> codes() {
        return Arrays.stream(values())
                .filter(subgroup -> subgroup != NOT_KNOWN)
                .map(Subgroup::code)
                .toList();
    }

    /** The codes of the groups in the Home Office's order; the last is not-known. */
    public static List<String> groups() {
        return Arrays.stream(values()).map(Subgroup::group).distinct().toList();
    }
}
