package victimspack.publish.manifest;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON that reads well and is the same on every system: two blanks a step, LF, UTF-8, keys as they were put. */
public final class FixedJson {

    private static final DefaultIndenter STEP = new DefaultIndenter("  ", "\n");
    private static final Separators LIKE_HAND_WRITTEN = PrettyPrinter.DEFAULT_SEPARATORS
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter(LIKE_HAND_WRITTEN)
                    .withObjectIndenter(STEP)
                    .withArrayIndenter(STEP))
            .build();

    private FixedJson() {}

    /** The node's text with a line end after it. */
    public static byte[] bytes(JsonNode node) {
        String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
