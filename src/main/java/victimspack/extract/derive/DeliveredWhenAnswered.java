package victimspack.extract.derive;

import victimspack.extract.rule.ParsedRow;
import victimspack.extract.schema.Schema;

/** An invitation that was answered was delivered, whatever its mark says. */
final class DeliveredWhenAnswered implements Derivation {

    private final int delivered;
    private final int responded;

    DeliveredWhenAnswered(Schema schema) {
        delivered = schema.indexOf("delivered");
        responded = schema.indexOf("responded_at");
    }

    @Override
    public void derive(ParsedRow row) {
        if (row.isPresent(delivered) && row.value(responded) != null) {
            row.set(delivered, Boolean.TRUE);
        }
    }
}
