package victimspack.recount;

import java.time.LocalDate;
import java.util.Optional;

/** A row of another extract with its crime; empty where no accepted crime has that reference. */
record LinkedRow(ExtractRow cells, Optional<Crime> crime) {

    String unit() {
        return crime.map(Crime::unit).orElse(OffenceFacts.NOT_KNOWN);
    }

    Optional<LocalDate> day(String column) {
        return cells.time(column).map(time -> time.toLocalDate());
    }

    boolean isOrphan() {
        return crime.isEmpty();
    }
}
