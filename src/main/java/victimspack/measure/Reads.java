package victimspack.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import victimspack.extract.schema.Extract;
import victimspack.store.CaseColumn;
import victimspack.store.Cases;

/** Which extracts measures are made from. */
public final class Reads {

    private Reads() {}

    /** The extract whose rows a measure counts, and those of the columns that its conditions read. */
    public static Set<Extract> of(Measure measure) {
        Cases cases = measure.from();
        if (cases == null) {
            return measure.kind() == Kind.SUPPLIED ? Set.of(Extract.FIGURES) : Set.of();
        }
        Set<Extract> extracts = EnumSet.noneOf(Extract.class);
        of(cases.columns().get(0)).forEach(extracts::add);
        Stream.of(
                        measure.conditions().population(),
                        measure.conditions().among(),
                        measure.conditions().counted(),
                        measure.conditions().pending())
                .flatMap(condition -> condition.columns().stream())
                .flatMap(column -> cases.column(column).stream())
                .flatMap(Reads::of)
                .forEach(extracts::add);
        return extracts;
    }

    /** Every extract without which a framework's pack lacks something that it asks for. */
    public static Set<Extract> of(Framework framework) {
        Set<Extract> extracts = EnumSet.noneOf(Extract.class);
        framework.measures().forEach(measure -> extracts.addAll(of(measure)));
        if (extracts.contains(Extract.AUDITS)) {
            extracts.add(Extract.AUDIT_POPULATION);
        }
        boolean texts = framework.measures().stream().anyMatch(measure -> measure.kind() == Kind.TEXT);
        if (texts || !framework.texts().isEmpty()) {
            extracts.add(Extract.COMMENTARY);
        }
        Stream.of(Part.values()).filter(framework.settings()::asksFor).forEach(part -> {
            switch (part) {
                case MILESTONES -> extracts.add(Extract.MILESTONES);
                case ACTIONS -> extracts.add(Extract.ACTIONS);
                case RECOMMENDATIONS -> extracts.add(Extract.RECOMMENDATIONS);
                case COMPARATORS -> extracts.add(Extract.COMPARATORS);
                case TEXTS, UNITS -> {}
            }
        });
        return extracts;
    }

    /** Those of some files, by their usual names, without which a framework's pack lacks something that it asks for. */
    public static List<String> askedFor(Framework framework, List<String> files) {
        Set<Extract> extracts = of(framework);
        return files.stream()
                .filter(file ->
                        extracts.stream().anyMatch(extract -> extract.fileName().equals(file)))
                .toList();
    }

    private static Stream<Extract> of(CaseColumn column) {
        return column.needs().stream().map(need -> Extract.ofTable(need.split("\\.")[0]));
    }
}
