package victimspack.measure.condition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The functions that conditions have. */
enum Function {
    /** The day on which a time lies. */
    DAY("day(time)", Term.Type.DAY, "CAST(%s AS DATE)", List.of(Set.of(Term.Type.TIME))),
    /** How many midnights lie between two days or times; negative where the second is earlier. */
    DAYS_BETWEEN(
            "days_between(from, to)",
            Term.Type.NUMBER,
            "DATEDIFF(DAY, %s, %s)",
            List.of(Set.of(Term.Type.DAY, Term.Type.TIME), Set.of(Term.Type.DAY, Term.Type.TIME))),
    /** The text in small letters. */
    LOWER("lower(text)", Term.Type.TEXT, "LOWER(%s)", List.of(Set.of(Term.Type.TEXT))),
    /** How many characters a text has. */
    LENGTH("length(text)", Term.Type.NUMBER, "CHAR_LENGTH(%s)", List.of(Set.of(Term.Type.TEXT)));

    private static final Map<String, Function> BY_NAME = byName();
    static final Set<String> NAMES = BY_NAME.keySet();

    private final String form;
    private final Term.Type result;
    private final String sql;
    private final List<Set<Term.Type>> parameters;

    Function(String form, Term.Type result, String sql, List<Set<Term.Type>> parameters) {
        this.form = form;
        this.result = result;
        this.sql = sql;
        this.parameters = parameters;
    }

    /** @throws ConditionRejected if the arguments are not what the function takes */
    static Term call(String name, List<Term> arguments, String written, int character) {
        Function function = BY_NAME.get(name);
        if (function == null) {
            throw ConditionRejected.near(
                    character, "the function \"" + name + "\"", "one that conditions have", name, NAMES);
        }
        if (!function.takes(arguments)) {
            throw ConditionRejected.at(character, "\"" + written + "\"", function.form);
        }
        Object[] sql = arguments.stream().map(Term::sql).toArray();
        return Term.of(function.sql.formatted(sql), function.result, written, character);
    }

    private boolean takes(List<Term> arguments) {
        if (arguments.size() != parameters.size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).contains(arguments.get(i).type())) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Function> byName() {
        Map<String, Function> byName = new TreeMap<>();
        for (Function function : values()) {
            byName.put(function.form.substring(0, function.form.indexOf('(')), function);
        }
        return byName;
    }
}
