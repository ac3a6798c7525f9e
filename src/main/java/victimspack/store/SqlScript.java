package victimspack.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.StringSubstitutor;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Statements kept as a file beside the classes, parted by a semicolon and an empty line.
 *
 * <p>A statement under {@code -- IN PORTIONS OF table.column} names {@code :from} and {@code :to}, which become the
 * first and last value of each portion in turn, so that neither a group nor a transaction grows with the rows. One that
 * begins with {@code CREATE TABLE name AS} makes the table and then fills it.
 */
final class SqlScript {

    private static final Pattern PORTIONED = Pattern.compile("-- IN PORTIONS OF (\\w+)\\.(\\w+)\\s*\\n");
    private static final Pattern CREATE = Pattern.compile("CREATE TABLE (\\w+) AS\\b");

    private final String text;

    private SqlScript(String text) {
        this.text = text;
    }

    static SqlScript named(String name) {
        try (InputStream file = SqlScript.class.getResourceAsStream(name)) {
            return new SqlScript(new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statements with their placeholders filled, in order. */
    List<String> statements(Map<String, String> values) {
        return Stream.of(new StringSubstitutor(values).replace(text).split(";\\s*(\\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    void run(JdbcTemplate jdbc, Map<String, String> values) {
        Map<String, List<Portions.Portion>> known = new HashMap<>();
        for (String statement : statements(values)) {
            Matcher portioned = PORTIONED.matcher(statement);
            if (portioned.find()) {
                String table = portioned.group(1);
                String column = portioned.group(2);
                inPortions(
                        jdbc,
                        statement.substring(portioned.end()),
                        known.computeIfAbsent(table + "." + column, of -> Portions.of(jdbc, table, column)));
            } else {
                jdbc.execute(statement);
            }
        }
    }

    private static void inPortions(JdbcTemplate jdbc, String sql, List<Portions.Portion> portions) {
        Matcher create = CREATE.matcher(sql);
        String insert = sql;
        if (create.lookingAt()) {
            jdbc.execute(sql.replace(":from", "NULL").replace(":to", "NULL"));
            insert = create.replaceFirst("INSERT INTO $1");
        }
        String each = insert.replace(":from", "?").replace(":to", "?");
        portions.forEach(portion -> jdbc.update(each, portion.first(), portion.last()));
    }
}
