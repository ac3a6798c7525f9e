package victimspack.extract.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victimspack.extract.NearestName;
import victimspack.extract.Problem;
import victimspack.extract.Rule;
import victimspack.extract.mapping.MappedFiles;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;

/** Finds our columns in a file's header, by name: order, case and surrounding blanks do not matter. */
final class HeaderBinding {

    private final Schema schema;
    private final MappedFiles mapped;
    private final String file;
    private final List<String> header;
    private final List<Problem> problems;
    private final Map<String, Integer> cells = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    HeaderBinding(Schema schema, MappedFiles mapped, String file, List<String> header, List<Problem> problems) {
        this.schema = schema;
        this.mapped = mapped;
        this.file = file;
        this.header = header;
        this.problems = problems;
        for (int cell = 0; cell < header.size(); cell++) {
            if (cells.putIfAbsent(plain(header.get(cell)), cell) != null) {
                repeated.add(plain(header.get(cell)));
            }
        }
    }

    /** Where each supplied column of the schema is. Reports what is missing. */
    List<BoundColumn> columns() {
        List<BoundColumn> bound = schema.columns().stream().map(this::bind).toList();
        if (schema.extract() == Extract.CRIMES) {
            reportMissingOffence(bound);
        }
        return bound;
    }

    /** Which rows are left out. Reports a column that is not there. */
    List<Omission> omissions() {
        List<Omission> omissions = new ArrayList<>();
        mapped.omit().forEach((theirs, values) -> {
            Integer cell = find(theirs, "omit");
            if (cell != null) {
                omissions.add(new Omission(cell, values));
            }
        });
        return omissions;
    }

    /** Notes the columns that nothing reads. To be called last. */
    void reportUnknown() {
        for (String name : header.subList(QuarantineColumns.leading(header), header.size())) {
            if (!used.contains(plain(name))) {
                problems.add(Rule.UNKNOWN_COLUMN.problem(
                        file, 1, null, shown(name), "the column \"" + shown(name) + "\" is not read"));
            }
        }
    }

    private BoundColumn bind(Column column) {
        String name = column.name();
        Map<String, String> translations = mapped.values().getOrDefault(name, Map.of());
        String constant = mapped.constants().get(name);
        if (constant != null) {
            return new BoundColumn(-1, constant, translations, false);
        }
        String theirs = mapped.columns().get(name);
        Integer cell = theirs == null ? take(name) : find(theirs, "columns, " + name);
        if (cell != null) {
            return new BoundColumn(cell, null, translations, theirs != null);
        }
        boolean made = mapped.crimeRefFromRow() && name.equals("crime_ref");
        if (column.presence() == Column.Presence.REQUIRED && theirs == null && !made) {
            reportMissing(name, "the column " + name);
        }
        return BoundColumn.ABSENT;
    }

    private void reportMissingOffence(List<BoundColumn> bound) {
        boolean code = bound.get(schema.indexOf("offence_code")).present();
        boolean subgroup = bound.get(schema.indexOf("offence_subgroup")).present();
        if (!code && !subgroup) {
            reportMissing("offence_subgroup", "the column offence_subgroup or offence_code");
        }
    }

    private void reportMissing(String name, String what) {
        String nearest = NearestName.to(name, unclaimed())
                .map(found -> "the nearest header found is \"" + shown(found) + "\"")
                .orElse("found no other header");
        problems.add(Rule.REQUIRED_COLUMN_MISSING.problem(
                file, 1, name, null, "expected " + what + "; " + nearest + "; rename it, or name it in mapping.yaml"));
    }

    private List<String> unclaimed() {
        return header.stream()
                .filter(name -> schema.column(plain(name)).isEmpty())
                .toList();
    }

    /** The cell of a header that the mapping names; null, and reported, where there is none. */
    private @Nullable Integer find(String theirs, String where) {
        Integer cell = take(theirs);
        if (cell == null) {
            String nearest = NearestName.to(theirs, header)
                    .map(found -> "the nearest header found is \"" + shown(found) + "\"")
                    .orElse("the file has no header");
            problems.add(Rule.REQUIRED_COLUMN_MISSING.problem(
                    file,
                    1,
                    null,
                    theirs,
                    "mapping.yaml (line " + mapped.line() + ", " + where + ") names the column \"" + theirs
                            + "\", which is not there; " + nearest));
        }
        return cell;
    }

    private @Nullable Integer take(String name) {
        Integer cell = cells.get(plain(name));
        if (cell != null && repeated.contains(plain(name)) && used.add(plain(name))) {
            problems.add(Rule.DUPLICATE_COLUMN.problem(
                    file, 1, null, shown(name), "two columns are named \"" + shown(name) + "\"; rename or remove one"));
        }
        used.add(plain(name));
        return cell;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String shown(String name) {
        return name.length() <= 100 ? name : name.substring(0, 100) + "...";
    }
}
