package victimspack.extract.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The Home Office's offence codes with their sub-groups. The reference table still has the groups of 2013; where the
 * sub-groups have become finer since, the project's own line stands instead and is marked.
 */
public final class Offences {

    private static final String BUNDLED = "offences.csv";

    private final List<Offence> all;
    private final Map<String, Subgroup> subgroups = new HashMap<>();

    private Offences(List<Offence> all) {
        this.all = List.copyOf(all);
        all.forEach(offence -> subgroups.put(offence.code(), offence.subgroup()));
    }

    /**
     * One line of the table.
     *
     * @param overridden whether the sub-group is the project's own, because the reference table is coarser
     */
    public record Offence(String code, String description, Subgroup subgroup, boolean overridden) {}

    private static final class BuiltIn {
        static final Offences OFFENCES = load();
    }

    /** The table that comes with the program. */
    public static Offences builtIn() {
        return BuiltIn.OFFENCES;
    }

    private static Offences load() {
        try (InputStream csv = Offences.class.getResourceAsStream(BUNDLED)) {
            if (csv == null) {
                throw new IllegalStateException("the program lacks its resource " + BUNDLED);
            }
            return new Offences(parse(csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sub-group of a code in any case, leading zeros ignored; empty where the table does not have it. */
    public Optional<Subgroup> subgroupOf(String code) {
        Subgroup exact = subgroups.get(code);
        return Optional.ofNullable(exact != null ? exact : subgroups.get(plain(code)));
    }

    /** All lines, in the order of their codes. */
    public List<Offence> all() {
        return all;
    }

    private static String plain(String code) {
        int start = 0;
        while (start < code.length() - 1 && code.charAt(start) == '0') {
            start++;
        }
        return code.substring(start).toUpperCase(Locale.ROOT);
    }

    private static List<Offence> parse(InputStream csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Offence> offences = new ArrayList<>();
        for (CSVRecord line : format.parse(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            Subgroup subgroup = Subgroup.ofCode(line.get("subgroup")).orElseThrow();
            boolean overridden = line.get("source").equals("override");
            offences.add(new Offence(line.get("code"), line.get("description"), subgroup, overridden));
        }
        return offences;
    }
}
