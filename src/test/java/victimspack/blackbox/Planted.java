package victimspack.blackbox;

import java.util.List;
import java.util.regex.Pattern;

/** References as the sample makes them and a text that tests plant in an extract: none of it may be found elsewhere. */
final class Planted {

    private static final Pattern PERSONAL =
            Pattern.compile("\\b(CR\\d{6}|V\\d{6}|B\\d{5}|R\\d{6}|S\\d{6}|U\\d{6}|A\\d{5})\\b" + "|Planted Person");

    private Planted() {}

    /** Crimes with a column of free text. */
    static String intoCrimes(String crimes) {
        return crimes.replaceAll("(?m)$(?=\\n)", ",Planted Person said").replaceFirst(",Planted Person said", ",notes");
    }

    /** What of it a text holds, each once. */
    static List<String> in(String text) {
        return PERSONAL.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }
}
