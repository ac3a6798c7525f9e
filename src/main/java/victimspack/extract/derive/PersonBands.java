package victimspack.extract.derive;

import org.jspecify.annotations.Nullable;
import victimspack.extract.cell.CellReaders;
import victimspack.extract.reference.AgeBand;
import victimspack.extract.reference.ExtractSettings;
import victimspack.extract.rule.ParsedRow;
import victimspack.extract.schema.Schema;

/** The age band and the ethnic group of a victim. */
final class PersonBands implements Derivation {

    private static final String CHINESE_OF_16_PLUS_1 = "O1";

    private final @Nullable String[] bandOfAge = new String[CellReaders.OLDEST + 1];
    private final int age;
    private final int band;
    private final int ethnicity;
    private final int group;

    PersonBands(Schema schema, ExtractSettings settings) {
        age = schema.indexOf("victim_age");
        band = schema.indexOf("age_band");
        ethnicity = schema.indexOf("victim_ethnicity");
        group = schema.indexOf("ethnic_group");
        for (AgeBand ages : settings.ageBands()) {
            for (int years = 0; years < bandOfAge.length; years++) {
                if (ages.holds(years)) {
                    bandOfAge[years] = ages.name();
                }
            }
        }
    }

    @Override
    public void derive(ParsedRow row) {
        if (row.value(age) instanceof Integer years) {
            row.set(band, bandOfAge[years]);
        }
        if (row.value(ethnicity) instanceof String code) {
            row.set(group, groupOf(code));
        }
    }

    private static String groupOf(String code) {
        if (code.equals(CHINESE_OF_16_PLUS_1)) {
            return "A";
        }
        return switch (code.charAt(0)) {
            case 'W' -> "W";
            case 'M' -> "M";
            case 'A' -> "A";
            case 'B' -> "B";
            case 'O' -> "O";
            default -> "NS";
        };
    }
}
