package victimspack.extract.derive;

import java.time.LocalDate;
import victimspack.extract.reference.Context;
import victimspack.extract.reference.ExtractSettings;
import victimspack.extract.reference.UpdateLimit;
import victimspack.extract.rule.ParsedRow;
import victimspack.extract.schema.Schema;

/** By when a victim must be told of an event: which of the two days counts is known from the crime. */
final class UpdateDeadlines implements Derivation {

    private final Deadlines deadlines;
    private final ExtractSettings settings;
    private final int event;
    private final int at;
    private final int informBy;
    private final int informByEnhanced;

    UpdateDeadlines(Schema schema, Context context) {
        deadlines = new Deadlines(context);
        settings = context.settings();
        event = schema.indexOf("event");
        at = schema.indexOf("event_at");
        informBy = schema.indexOf("inform_by");
        informByEnhanced = schema.indexOf("inform_by_enhanced");
    }

    @Override
    public void derive(ParsedRow row) {
        UpdateLimit limit = settings.limitOf(String.valueOf(row.value(event)));
        LocalDate standard = deadlines.after(row, at, limit.standard());
        row.set(informBy, standard);
        row.set(informByEnhanced, deadlines.after(row, at, limit.enhanced()));
        deadlines.warnIfPastCalendar(row, at, standard);
    }
}
