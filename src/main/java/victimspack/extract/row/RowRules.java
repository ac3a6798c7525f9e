package victimspack.extract.row;

import java.util.List;
import victimspack.extract.Problem;
import victimspack.extract.derive.Derivation;
import victimspack.extract.derive.Derivations;
import victimspack.extract.reference.Context;
import victimspack.extract.reference.Offences;
import victimspack.extract.rule.ParsedRow;
import victimspack.extract.rule.RowRule;
import victimspack.extract.rule.RuleSet;
import victimspack.extract.schema.Schema;
import victimspack.extract.source.Source;

/** Says of each row of a source where it goes, with all that is wrong with it in one pass. Safe for several threads. */
public final class RowRules {

    private final List<FileCells> files;
    private final List<RowRule> rules;
    private final List<Derivation> derivations;

    public RowRules(Source source, Context context) {
        Offences offences = Offences.builtIn();
        Schema schema = source.schema();
        files = source.files().stream().map(file -> new FileCells(file, schema)).toList();
        rules = RuleSet.of(schema, offences);
        derivations = Derivations.of(schema, context, offences);
    }

    /** The row's place; an accepted row's values are in the order of {@link Schema#all()}. */
    public Placement classify(RawRow raw) {
        FileCells file = files.get(raw.file());
        Problem malformed = file.malformed(raw);
        if (malformed != null) {
            return new Placement.Quarantined(raw, List.of(malformed));
        }
        if (file.omits(raw)) {
            return new Placement.Omitted(raw);
        }
        ParsedRow row = file.newRow(raw);
        file.readInto(row, raw);
        rules.forEach(rule -> rule.check(row));
        if (row.hasErrors()) {
            return new Placement.Quarantined(raw, row.problems());
        }
        derivations.forEach(derivation -> derivation.derive(row));
        return new Placement.Accepted(raw, row.values(), row.problems());
    }
}
