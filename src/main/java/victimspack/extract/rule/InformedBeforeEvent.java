package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** The victim was told of the event before it happened. */
final class InformedBeforeEvent implements RowRule {

    private final int informed;
    private final int event;

    InformedBeforeEvent(Schema schema) {
        informed = schema.indexOf("informed_at");
        event = schema.indexOf("event_at");
    }

    @Override
    public void check(ParsedRow row) {
        if (row.isBefore(informed, event)) {
            row.report(Rule.INFORMED_BEFORE_EVENT, informed, "a time not before event_at");
        }
    }
}
