package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** An invitation marked as not delivered was answered. */
final class ResponseToUndelivered implements RowRule {

    private final int delivered;
    private final int responded;

    ResponseToUndelivered(Schema schema) {
        delivered = schema.indexOf("delivered");
        responded = schema.indexOf("responded_at");
    }

    @Override
    public void check(ParsedRow row) {
        if (Boolean.FALSE.equals(row.value(delivered)) && row.value(responded) != null) {
            row.report(Rule.RESPONSE_TO_UNDELIVERED, delivered, "delivered yes, as there is a responded_at");
        }
    }
}
