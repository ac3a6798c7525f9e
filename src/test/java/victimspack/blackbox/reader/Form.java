package victimspack.blackbox.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something written that may be a figure.
 *
 * @param text  as figures have it
 * @param among the row or clause that it stands in
 */
record Form(String text, String among) {

    private static final Pattern WRITTEN = Pattern.compile(
            "[\\d,]+ of [\\d,]+|[\\d.]+% to [\\d.]+%|(?<![\\d.,])\\d+\\.\\d{4,}|(?<![\\d.,])[\\d.]+%|(?<=\\| )[\\d,]+(?= \\||$)");

    static List<Form> in(String text) {
        List<Form> forms = new ArrayList<>();
        for (String clause : text.contains(" | ") ? new String[] {text} : text.split("[;.] ")) {
            Matcher written = WRITTEN.matcher(clause);
            while (written.find()) {
                String form = written.group();
                forms.add(new Form(form, clause));
                if (form.matches("\\d+\\.\\d+")) {
                    forms.add(new Form(Figure.exact(new BigDecimal(form)), clause));
                    forms.add(new Form(Figure.exact(new BigDecimal(form).movePointRight(2)), clause));
                }
            }
        }
        return forms;
    }

    /** Whether it stands in a row or clause that names something: in a row, in a cell of its own. */
    boolean isBeside(String name) {
        if (!among.contains(name)) {
            return false;
        }
        String quoted = Pattern.quote(name);
        return among.contains(" | ")
                ? Pattern.compile("(^|\\| )" + quoted + "( \\[.*?\\])*( \\||$)")
                        .matcher(among)
                        .find()
                : Pattern.compile("\\b" + quoted + "\\b").matcher(among).find();
    }
}
