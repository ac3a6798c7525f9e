package victimspack.extract.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import victimspack.extract.Rule;

/** Codes of a closed list, in exactly the letters declared. */
final class CodeCells implements CellReader {

    private final Map<String, String> codes = new HashMap<>();
    private final String expected;

    CodeCells(List<String> codes) {
        codes.forEach(code -> this.codes.put(code, code));
        this.expected = "one of " + String.join(", ", codes);
    }

    @Override
    public Object read(String text) {
        String code = codes.get(text);
        return code == null ? NOT_VALID : code;
    }

    @Override
    public Rule rule() {
        return Rule.UNKNOWN_CODE;
    }

    @Override
    public String expected() {
        return expected;
    }
}
