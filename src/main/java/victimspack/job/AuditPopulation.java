package victimspack.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import victimspack.extract.InputRejected;
import victimspack.extract.Problem;
import victimspack.extract.mapping.Mapping;
import victimspack.extract.reference.Context;
import victimspack.extract.reference.ExtractSettings;
import victimspack.extract.reference.WorkingDays;
import victimspack.extract.row.Placement;
import victimspack.extract.row.RawRow;
import victimspack.extract.row.RowReader;
import victimspack.extract.row.RowRules;
import victimspack.extract.schema.Extract;
import victimspack.extract.source.Source;
import victimspack.extract.source.Sources;
import victimspack.job.failure.RunFailed;

/** The crimes from which a dip sample is drawn, by department, as audit-population.csv of an input folder has them. */
public final class AuditPopulation {

    private AuditPopulation() {}

    /**
     * Reads them, through the folder's mapping where it has one.
     *
     * @param asOf the day as of which rows are judged
     * @return in the file's order
     * @throws InputRejected where the file is not there or a row of it breaks a rule
     */
    public static Map<String, Long> in(Path folder, LocalDate asOf) {
        Source source = Objects.requireNonNull(Sources.open(folder, Mapping.in(folder), () -> Extract.AUDIT_POPULATION)
                .get(Extract.AUDIT_POPULATION));
        Context context = new Context(asOf, WorkingDays.in(folder), ExtractSettings.defaults());
        RowRules rules = new RowRules(source, context);
        Map<String, Long> departments = new LinkedHashMap<>();
        try (RowReader rows = new RowReader(source)) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                add(departments, rules.classify(row), source);
            }
        } catch (IOException e) {
            throw new RunFailed(
                    "%s cannot be read: %s.".formatted(Extract.AUDIT_POPULATION.fileName(), e.getMessage()), e);
        }
        return departments;
    }

    private static void add(Map<String, Long> departments, Placement placement, Source source) {
        if (placement instanceof Placement.Quarantined wrong) {
            List<Problem> problems = wrong.problems();
            throw new InputRejected(problems);
        }
        if (placement instanceof Placement.Accepted accepted) {
            Object name = accepted.values().get(source.schema().indexOf("department"));
            Object crimes = accepted.values().get(source.schema().indexOf("crimes"));
            departments.put(String.valueOf(name), ((Number) Objects.requireNonNull(crimes)).longValue());
        }
    }
}
