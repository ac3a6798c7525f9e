package victimspack.measure.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import victimspack.extract.reference.ExtractSettings;
import victimspack.measure.Framework;
import victimspack.measure.Measure;
import victimspack.store.CaseColumn;
import victimspack.store.CaseTable;
import victimspack.store.Cases;

/** Where frameworks come from: those that come with the program, and folders. */
public final class Frameworks {

    private Frameworks() {}

    /** The ids of the frameworks that come with the program. */
    public static List<String> builtIn() {
        try {
            return FrameworkFiles.builtIn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A framework that comes with the program.
     *
     * @throws FrameworkRejected if there is none of that name
     */
    public static Framework builtIn(String name) {
        return builtIn(name, ExtractSettings.defaults());
    }

    /**
     * As {@link #builtIn(String)}.
     *
     * @param settings the age bands by which measures are broken down
     */
    public static Framework builtIn(String name, ExtractSettings settings) {
        return framework(filesOf(name), settings);
    }

    /** The files of a framework that comes with the program, by name with forward slashes, to be copied and changed. */
    public static SortedMap<String, byte[]> files(String name) {
        return filesOf(name).files();
    }

    /**
     * The framework in a folder.
     *
     * @throws FrameworkRejected if anything in it is not as it must be
     */
    public static Framework read(Path folder) {
        return read(folder, ExtractSettings.defaults());
    }

    /**
     * As {@link #read(Path)}.
     *
     * @param settings the age bands by which measures are broken down
     */
    public static Framework read(Path folder, ExtractSettings settings) {
        try {
            return framework(FrameworkFiles.in(folder), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FrameworkFiles filesOf(String name) {
        List<String> names = builtIn();
        if (!names.contains(name)) {
            throw FrameworkRejected.near(
                    "--framework", "\"" + name + "\"", "a folder or a framework of the program", name, names);
        }
        try {
            return FrameworkFiles.builtIn(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables that measures may count, by their names: all but that of supplied figures. */
    private static Map<String, Cases> cases(ExtractSettings settings, List<CaseColumn> extras) {
        Map<String, Cases> cases = new LinkedHashMap<>();
        for (CaseTable table : CaseTable.values()) {
            if (table != CaseTable.FIGURES) {
                cases.put(table.tableName(), Cases.of(table, settings, extras));
            }
        }
        return cases;
    }

    private static Framework framework(FrameworkFiles files, ExtractSettings settings) {
        FrameworkHead head =
                FrameworkHead.read(FrameworkFiles.HEAD, files.text(FrameworkFiles.HEAD), files.measureIds());
        List<String> priorities =
                head.priorities().stream().map(Framework.Priority::id).toList();
        List<MeasureReader.Placed> placed = new ArrayList<>();
        Map<String, Cases> cases = cases(settings, head.extras());
        for (String file : files.measureFiles()) {
            placed.add(MeasureReader.read(
                    file, files.text(file), priorities, cases, head.settings().ripening()));
        }
        placed.sort(Comparator.comparingInt((MeasureReader.Placed one) ->
                        priorities.indexOf(one.measure().priority()))
                .thenComparingInt(MeasureReader.Placed::order)
                .thenComparing(one -> one.measure().id()));
        List<Measure> measures =
                placed.stream().map(MeasureReader.Placed::measure).toList();
        checkIds(head, measures);
        String id = head.id();
        return new Framework(
                id == null ? files.id() : id,
                head.title(),
                head.priorities(),
                head.texts(),
                head.actions(),
                head.settings(),
                head.extras(),
                measures,
                files.hash());
    }

    /** Commentary names measures, priorities and texts by id, so that no two may share one. */
    private static void checkIds(FrameworkHead head, List<Measure> measures) {
        Set<String> taken = new HashSet<>();
        head.priorities().forEach(priority -> taken.add(priority.id()));
        head.texts().forEach(text -> taken.add(text.id()));
        for (Measure measure : measures) {
            if (!taken.add(measure.id())) {
                throw FrameworkRejected.at(
                        measure.file(),
                        "the id \"" + measure.id() + "\" of a priority or text section",
                        "an id of the measure's own",
                        "rename the file and its id");
            }
        }
    }
}
