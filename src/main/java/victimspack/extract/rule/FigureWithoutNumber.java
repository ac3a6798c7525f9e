package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** A row of figures.csv has neither a figure nor a note that says why there is none. */
final class FigureWithoutNumber implements RowRule {

    private final int numerator;
    private final int value;
    private final int note;

    FigureWithoutNumber(Schema schema) {
        numerator = schema.indexOf("numerator");
        value = schema.indexOf("value");
        note = schema.indexOf("note");
    }

    @Override
    public void check(ParsedRow row) {
        if (row.isBlank(numerator) && row.isBlank(value) && row.isBlank(note)) {
            row.report(Rule.FIGURE_WITHOUT_NUMBER, note, "a numerator, a value, or a note on why there is no figure");
        }
    }
}
