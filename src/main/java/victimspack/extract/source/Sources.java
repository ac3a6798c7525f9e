package victimspack.extract.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import victimspack.extract.InputRejected;
import victimspack.extract.NearestName;
import victimspack.extract.Problem;
import victimspack.extract.Rule;
import victimspack.extract.Severity;
import victimspack.extract.file.InputFolder;
import victimspack.extract.mapping.MappedFiles;
import victimspack.extract.mapping.Mapping;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;

/** Finds the files of an input folder and resolves their headers, so that rows can be read. */
public final class Sources {

    private final InputFolder folder;
    private final Mapping mapping;
    private final List<Problem> errors = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    private Sources(InputFolder folder, Mapping mapping) {
        this.folder = folder;
        this.mapping = mapping;
    }

    private record NamedFile(String name, MappedFiles mapped) {}

    /**
     * The extracts that the folder holds. Each has at least one file; the core one is always there.
     *
     * @param core the extract without which a run has nothing to report, asked for last
     * @throws InputRejected with everything that is wrong with the folder and its files as files: no row is read then
     */
    public static Map<Extract, Source> open(Path inputFolder, Mapping mapping, Supplier<Extract> core) {
        return new Sources(InputFolder.open(inputFolder), mapping).open(core);
    }

    private Map<Extract, Source> open(Supplier<Extract> needed) {
        Map<Extract, Source> sources = new EnumMap<>(Extract.class);
        for (Extract extract : Extract.values()) {
            List<NamedFile> files = files(extract);
            if (!files.isEmpty()) {
                sources.put(extract, source(extract, files));
            }
        }
        Extract core = needed.get();
        Source found = sources.get(core);
        if (found == null && errors.isEmpty()) {
            errors.add(coreFileMissing(core));
        }
        if (found == null || !errors.isEmpty()) {
            throw new InputRejected(errors);
        }
        sources.put(core, withNotices(found, filesNotRead()));
        return sources;
    }

    private static Source withNotices(Source source, List<Problem> notices) {
        List<Problem> all =
                Stream.concat(source.problems().stream(), notices.stream()).toList();
        return new Source(source.extract(), source.schema(), source.files(), source.supplied(), all);
    }

    private Source source(Extract extract, List<NamedFile> named) {
        Schema schema = mapping.schema(extract);
        List<SourceFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> supplied = new LinkedHashSet<>();
        for (NamedFile file : named) {
            try {
                Path path = folder.file(file.name());
                SourceFile opened =
                        SourceFileOpener.open(path, file.name(), files.size(), schema, file.mapped(), problems);
                files.add(opened);
                addSupplied(schema, opened, supplied);
            } catch (InputRejected rejected) {
                errors.addAll(rejected.problems());
            }
        }
        problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(errors::add);
        return new Source(extract, schema, List.copyOf(files), supplied, List.copyOf(problems));
    }

    private static void addSupplied(Schema schema, SourceFile file, Set<String> supplied) {
        for (int i = 0; i < schema.columns().size(); i++) {
            String name = schema.columns().get(i).name();
            if (file.columns().get(i).present() || (file.crimeRefFromRow() && name.equals("crime_ref"))) {
                supplied.add(name);
            }
        }
    }

    /** The files of an extract in name order; a file that the mapping names twice for one extract is an error. */
    private List<NamedFile> files(Extract extract) {
        List<NamedFile> files = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (MappedFiles mapped : mapping.of(extract)) {
            for (String name : names(extract, mapped)) {
                read.add(name);
                if (seen.add(name)) {
                    files.add(new NamedFile(name, mapped));
                } else {
                    errors.add(invalid(mapped, name + " is named twice for " + extract.tableName()));
                }
            }
        }
        files.sort(Comparator.comparing(NamedFile::name));
        return files;
    }

    private List<String> names(Extract extract, MappedFiles mapped) {
        if (!mapping.names(extract)) {
            return folder.has(mapped.files()) ? List.of(mapped.files()) : List.of();
        }
        try {
            List<String> names = folder.matching(mapped.files());
            if (names.isEmpty()) {
                errors.add(invalid(mapped, "no file in the input folder matches " + mapped.files()));
            }
            return names;
        } catch (InputRejected rejected) {
            errors.addAll(rejected.problems());
            return List.of();
        }
    }

    private Problem coreFileMissing(Extract core) {
        List<String> others = folder.csvFiles().stream()
                .filter(name -> Arrays.stream(Extract.values())
                        .noneMatch(extract -> extract.fileName().equals(name)))
                .toList();
        String found = NearestName.to(core.fileName(), others)
                .map("; the nearest file found is %s; rename it, or name it in "::formatted)
                .orElse(", and the folder has none that could be it; put it there, or name yours in ");
        return Rule.CORE_FILE_MISSING.problem(
                core.fileName(), 0, null, null, "a run needs this file" + found + Mapping.FILE_NAME);
    }

    private List<Problem> filesNotRead() {
        return folder.csvFiles().stream()
                .filter(name -> !read.contains(name))
                .map(name -> Rule.FILE_NOT_READ.problem(
                        name, 0, null, null, "none of the extracts has this name; it is not read" + meant(name)))
                .toList();
    }

    /** The extract that a file is probably meant to be, of those that no file is read for. */
    private String meant(String name) {
        List<String> open = Arrays.stream(Extract.values())
                .map(Extract::fileName)
                .filter(usual -> !read.contains(usual))
                .toList();
        return NearestName.to(name, open)
                .filter(near -> NearestName.isSlip(name, near))
                .map("; the nearest is \"%s\""::formatted)
                .orElse("");
    }

    private static Problem invalid(MappedFiles mapped, String what) {
        return Rule.MAPPING_INVALID.problem(Mapping.FILE_NAME, mapped.line(), null, null, what);
    }
}
