package victimspack.pack.words;

import java.util.List;

/** What the Home Office's outcome types mean, in few words. */
final class OutcomeTypes {

    /** By code, from 1 on. Source: Home Office, user guide to police recorded crime and outcomes. */
    private static final List<String> NAMES = List.of(
            "Charged or summonsed",
            "Caution, young person",
            "Caution, adult",
            "Taken into consideration",
            "Offender died",
            "Penalty notice for disorder",
            "Cannabis or khat warning",
            "Community resolution",
            "Not in the public interest (Crown Prosecution Service)",
            "Not in the public interest (police)",
            "Prosecution prevented: suspect under age",
            "Prosecution prevented: suspect too ill",
            "Prosecution prevented: victim or key witness dead or too ill",
            "Evidential difficulties: suspect not identified; victim does not support action",
            "Evidential difficulties: suspect identified; victim supports action",
            "Evidential difficulties: suspect identified; victim does not support action",
            "Time limit for prosecution expired",
            "Investigation complete: no suspect identified",
            "Fraud passed to the national bureau",
            "Responsibility passed to another body",
            "Further investigation not in the public interest (police)",
            "Diversion, education or intervention");

    private OutcomeTypes() {}

    /**
     * The code and its meaning, such as {@code 18 Investigation complete: no suspect identified}. Forces' variants 1A, 2A
     * and 3A are of a charge or caution for another offence than the recorded one.
     */
    static String name(String code) {
        boolean alternate = code.length() > 1 && code.endsWith("A");
        String number = alternate ? code.substring(0, code.length() - 1) : code;
        for (int i = 0; i < NAMES.size(); i++) {
            if (Integer.toString(i + 1).equals(number)) {
                return code + " " + NAMES.get(i) + (alternate ? ", alternate offence" : "");
            }
        }
        return "Outcome " + code;
    }
}
