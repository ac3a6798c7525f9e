package victimspack.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a command ended, as a shell would see it.
 *
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Ended(int code, String out, String err) {

    /** Runs a command in this process. Standard output is one for all, so only one runs at a time. */
    static synchronized Ended of(String... args) {
        PrintStream usualOut = System.out;
        PrintStream usualErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int code = Main.run(args);
            return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(usualOut);
            System.setErr(usualErr);
        }
    }

    /** Standard output as JSON. */
    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
