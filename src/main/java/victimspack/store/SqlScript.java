package victimspack.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.text.StringSubstitutor;
import org.springframework.jdbc.core.JdbcTemplate;

/** Statements kept as a file beside the classes, parted by a semicolon and an empty line. */
final class SqlScript {

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
        statements(values).forEach(jdbc::execute);
    }
}
