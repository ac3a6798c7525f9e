package victimspack.store;

import java.util.Optional;
import victimspack.extract.Extract;

/** The column that says in which month a row of an extract falls. */
public final class MonthColumn {

    private MonthColumn() {}

    /** Empty for files that the analyst writes. */
    public static Optional<String> of(Extract extract) {
        return switch (extract) {
            case CRIMES -> Optional.of("recorded_at");
            case REFERRALS -> Optional.of("referred_at");
            case SURVEYS -> Optional.of("invited_at");
            case UPDATES -> Optional.of("event_at");
            case VRR -> Optional.of("requested_at");
            case TRAINING -> Optional.of("due_on");
            case AUDITS -> Optional.of("audited_on");
            default -> Optional.empty();
        };
    }
}
