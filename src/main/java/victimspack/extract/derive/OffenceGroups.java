package victimspack.extract.derive;

import java.util.HashMap;
import java.util.Map;
import victimspack.extract.reference.Offences;
import victimspack.extract.reference.Subgroup;
import victimspack.extract.rule.ParsedRow;
import victimspack.extract.schema.Schema;

/** The sub-group of an offence where only its code is given, and the group of the sub-group. */
final class OffenceGroups implements Derivation {

    private final Offences offences;
    private final Map<String, Subgroup> byCode = new HashMap<>();
    private final int code;
    private final int subgroup;
    private final int group;

    OffenceGroups(Schema schema, Offences offences) {
        this.offences = offences;
        code = schema.indexOf("offence_code");
        subgroup = schema.indexOf("offence_subgroup");
        group = schema.indexOf("offence_group");
        for (Subgroup known : Subgroup.values()) {
            byCode.put(known.code(), known);
        }
    }

    @Override
    public void derive(ParsedRow row) {
        Subgroup found = row.value(subgroup) instanceof String given
                ? byCode.getOrDefault(given, Subgroup.NOT_KNOWN)
                : fromCode(row);
        row.set(subgroup, found.code());
        row.set(group, found.group());
    }

    private Subgroup fromCode(ParsedRow row) {
        return row.value(code) instanceof String given
                ? offences.subgroupOf(given).orElse(Subgroup.NOT_KNOWN)
                : Subgroup.NOT_KNOWN;
    }
}
