package victimspack.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import victimspack.extract.mapping.Mapping;
import victimspack.extract.reference.Context;
import victimspack.extract.reference.ExtractSettings;
import victimspack.extract.reference.WorkingDays;
import victimspack.extract.row.Placement;
import victimspack.extract.row.RawRow;
import victimspack.extract.row.RowReader;
import victimspack.extract.row.RowRules;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;
import victimspack.extract.source.Source;
import victimspack.extract.source.Sources;

/** An input folder for a test, and what the program makes of it. */
public final class Trial {

    public static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    public static final Context CONTEXT = new Context(AS_OF, WorkingDays.builtIn(), ExtractSettings.defaults());

    private final Path folder;
    private Mapping mapping = Mapping.none();

    private Trial(Path folder) {
        this.folder = folder;
    }

    public static Trial in(Path folder) {
        return new Trial(folder);
    }

    public Trial file(String name, String... lines) {
        return bytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public Trial bytes(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    public Trial mapped(Mapping mapping) {
        this.mapping = mapping;
        return this;
    }

    public Map<Extract, Source> open() {
        return Sources.open(folder, mapping, () -> Extract.CRIMES);
    }

    /** A smallest crimes.csv, for tests of other extracts. */
    public Trial withCrimes() {
        return file(
                "crimes.csv",
                "crime_ref,victim_type,recorded_at,offence_subgroup",
                "C1,none,2026-07-01T10:00,shoplifting");
    }

    public List<Placement> classify(Extract extract) {
        Source source = open().get(extract);
        RowRules rules = new RowRules(source, CONTEXT);
        List<Placement> placements = new ArrayList<>();
        try (RowReader reader = new RowReader(source)) {
            for (RawRow row = reader.next(); row != null; row = reader.next()) {
                placements.add(rules.classify(row));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return placements;
    }

    /** The one row of an extract with these columns and cells, both parted by commas. */
    public Row row(Extract extract, String header, String cells) {
        file(extract.fileName(), header, cells);
        if (extract != Extract.CRIMES) {
            withCrimes();
        }
        return new Row(open().get(extract).schema(), classify(extract).get(0));
    }

    /** A row with its values by name. */
    public record Row(Schema schema, Placement placement) {

        public Object value(String column) {
            return ((Placement.Accepted) placement).values().get(schema.indexOf(column));
        }

        /** Its problems as lines: code, severity, line, column, value, expected. */
        public List<String> problems() {
            List<Problem> problems = placement instanceof Placement.Quarantined quarantined
                    ? quarantined.problems()
                    : ((Placement.Accepted) placement).warnings();
            return problems.stream().map(Row::shown).toList();
        }

        public static String shown(Problem problem) {
            return "%s %s line %d, %s \"%s\": expected %s"
                    .formatted(
                            problem.severity(),
                            problem.code(),
                            problem.line(),
                            problem.column(),
                            problem.value(),
                            problem.expected());
        }
    }
}
