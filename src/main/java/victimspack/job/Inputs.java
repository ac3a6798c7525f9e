package victimspack.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import victimspack.extract.InputRejected;
import victimspack.extract.cover.PackYaml;
import victimspack.extract.file.InputFolder;
import victimspack.extract.mapping.Mapping;
import victimspack.extract.mapping.Merged;
import victimspack.extract.reference.Context;
import victimspack.extract.reference.ExtractSettings;
import victimspack.extract.reference.WorkingDays;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;
import victimspack.extract.schema.Schemas;
import victimspack.extract.source.Source;
import victimspack.extract.source.Sources;

/**
 * What a run is given, before any row is read.
 *
 * @param folder  the input folder
 * @param context how rows are judged
 * @param sources the files of each extract that was supplied
 * @param front   names and text for the front of the pack
 * @param merged  values of the crimes that the exports do not tell apart
 */
public record Inputs(Path folder, Context context, Map<Extract, Source> sources, PackYaml front, List<Merged> merged) {

    /** Files besides extracts that a run reads where they are there. */
    public static final List<String> BESIDES =
            List.of("bank-holidays.json", "mapping.yaml", "pack.yaml", "victims-pack.yaml");

    private static final String FRONT = "pack.yaml";

    /**
     * Finds and opens what the folder holds; until it is said as of which day, rows are judged as of one before them all.
     *
     * @param core the extract that must be there, asked for last
     * @throws InputRejected where it cannot be used, in a sentence for the analyst
     */
    static Inputs open(Path folder, ExtractSettings settings, Supplier<Extract> core) {
        InputFolder files = InputFolder.open(folder);
        Mapping mapping = Mapping.in(folder);
        Context context = new Context(LocalDate.EPOCH, WorkingDays.in(folder), settings);
        PackYaml front = files.has(FRONT) ? PackYaml.read(files.file(FRONT)) : PackYaml.none();
        Map<Extract, Source> sources = Sources.open(folder, mapping, core);
        return new Inputs(folder, context, sources, front, mapping.merged());
    }

    /** The same, its rows judged as of a day. */
    Inputs asOf(LocalDate day) {
        return new Inputs(folder, new Context(day, context.workingDays(), context.settings()), sources, front, merged);
    }

    /** The schema of an extract with the columns that the mapping adds. */
    Schema schema(Extract extract) {
        Source source = sources.get(extract);
        return source == null ? Schemas.of(extract) : source.schema();
    }

    /** The schemas of all extracts, supplied or not. */
    List<Schema> schemas() {
        return Stream.of(Extract.values()).map(this::schema).toList();
    }

    /** What was supplied: extracts as {@code referrals}, columns as {@code crimes.vna_status}. */
    Set<String> supplied() {
        Set<String> items = new TreeSet<>();
        sources.forEach((extract, source) -> {
            items.add(extract.tableName());
            source.supplied().forEach(column -> items.add(extract.tableName() + "." + column));
        });
        return items;
    }

    /** The usual names of the extracts that were not supplied. */
    List<String> absent() {
        return Stream.of(Extract.values())
                .filter(extract -> !sources.containsKey(extract))
                .map(Extract::fileName)
                .toList();
    }

    /** The columns that the mapping adds to crimes. */
    List<String> extras() {
        Schema usual = Schemas.of(Extract.CRIMES);
        return schema(Extract.CRIMES).columns().stream()
                .map(Column::name)
                .filter(name -> usual.column(name).isEmpty())
                .toList();
    }

    /** Every file that the run reads, by its name relative to the folder. */
    Map<String, Path> files() {
        Map<String, Path> files = new TreeMap<>();
        sources.values().forEach(source -> source.files().forEach(file -> files.put(file.name(), file.path())));
        for (String name : BESIDES) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                files.put(name, file);
            }
        }
        return files;
    }
}
