package victimspack.extract.mapping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import victimspack.extract.InputRejected;
import victimspack.extract.file.InputFolder;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;
import victimspack.extract.schema.Schemas;
import victimspack.extract.yaml.YamlFile;

/**
 * How a force's own files stand for the extracts. An extract that it does not name is read from its usual file.
 *
 * @param extracts what is said of the files of each extract
 */
public record Mapping(Map<Extract, List<MappedFiles>> extracts) {

    /** The file's usual name in the input folder. */
    public static final String FILE_NAME = "mapping.yaml";

    /** Every file has its usual name and our columns. */
    public static Mapping none() {
        return new Mapping(Map.of());
    }

    /**
     * The mapping that a file says.
     *
     * @throws InputRejected if it says something that cannot be meant, with the line and the nearest valid name
     */
    public static Mapping read(Path yaml) {
        return MappingReader.read(String.valueOf(yaml.getFileName()), YamlFile.read(yaml));
    }

    /** The mapping in an input folder, or none where it has no {@value #FILE_NAME}. */
    public static Mapping in(Path inputFolder) {
        return Files.exists(inputFolder.resolve(FILE_NAME))
                ? read(InputFolder.open(inputFolder).file(FILE_NAME))
                : none();
    }

    /** What is said of an extract's files. */
    public List<MappedFiles> of(Extract extract) {
        return extracts.getOrDefault(extract, List.of(MappedFiles.unmapped(extract)));
    }

    /** The extract's schema with the columns that the mapping adds, after the supplied ones. */
    public Schema schema(Extract extract) {
        Schema declared = Schemas.of(extract);
        List<Column> extra = of(extract).stream()
                .flatMap(files -> files.extra().stream())
                .distinct()
                .toList();
        List<Column> columns =
                Stream.concat(declared.columns().stream(), extra.stream()).toList();
        return new Schema(extract, declared.key(), columns, declared.derived());
    }

    /** The values of crimes that the exports do not tell apart. */
    public List<Merged> merged() {
        return of(Extract.CRIMES).stream()
                .flatMap(files -> files.merged().stream())
                .distinct()
                .toList();
    }

    /** Whether the mapping says which files hold an extract. */
    public boolean names(Extract extract) {
        return extracts.containsKey(extract);
    }
}
