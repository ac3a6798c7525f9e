package victimspack.measure.count;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import victimspack.extract.Quarter;
import victimspack.measure.Caution;
import victimspack.measure.Counted;
import victimspack.measure.LookBack;
import victimspack.measure.Measure;
import victimspack.measure.Ripening;
import victimspack.measure.condition.Condition;
import victimspack.store.Cases;
import victimspack.store.Supply;

/**
 * Finds which values may not simply be compared: those of a newest quarter that had less time than the others, and those of
 * early quarters that look back beyond the records.
 */
final class Cautions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A time so much before the first quarter held is late news or a slip, and not where the records begin. */
    private static final int DAYS_BEFORE_HELD = 31;

    /** A time so much after the last day that counts is a slip, and not how far the records reach. */
    private static final int DAYS_BEYOND = 366;

    private final Connection connection;
    private final List<Quarter> quarters;
    private final Availability availability;

    Cautions(Connection connection, List<Quarter> quarters, Supply supply) {
        this.connection = connection;
        this.quarters = quarters;
        this.availability = new Availability(supply);
    }

    /** Those of the measures that were counted, in their order. */
    List<Caution> of(List<Counted> measures) throws SQLException {
        List<Caution> cautions = new ArrayList<>();
        for (Counted counted : measures) {
            Measure measure = counted.measure();
            Cases table = measure.from();
            if (table != null && counted.notSupplied().isEmpty()) {
                unripe(measure, table).ifPresent(cautions::add);
                lookingBeyond(measure, table).ifPresent(cautions::add);
            }
        }
        return List.copyOf(cautions);
    }

    private Optional<Caution> unripe(Measure measure, Cases table) throws SQLException {
        Ripening ripening = measure.ripening();
        if (ripening == null) {
            return Optional.empty();
        }
        Quarter newest = quarters.get(quarters.size() - 1);
        Optional<String> missing = availability.missing(table, ripening.doneAt());
        if (missing.isPresent()) {
            return provisional(
                    measure,
                    newest,
                    ("it is not known when what it counts was done (it needs %s), and this quarter had less time than"
                                    + " those it is compared with")
                            .formatted(missing.get()));
        }
        LocalDate last = newest.lastMonth().atEndOfMonth().plusDays(ripening.days());
        Optional<LocalDate> reach = day("SELECT CAST(MAX(%1$s) AS DATE) FROM %2$s WHERE %1$s < DATE '%3$s'"
                .formatted(Condition.quoted(ripening.doneAt()), table.table().storeName(), last.plusDays(DAYS_BEYOND)));
        if (reach.isPresent() && !reach.get().isBefore(last)) {
            return Optional.empty();
        }
        String until =
                reach.map(day -> "the records reach to " + DAY.format(day)).orElse("no record says when");
        return provisional(
                measure,
                newest,
                "what was done by %s counts, %d days after the quarter\u2019s end as for every quarter, and %s"
                        .formatted(DAY.format(last), ripening.days(), until));
    }

    private static Optional<Caution> provisional(Measure measure, Quarter newest, String why) {
        return Optional.of(new Caution(
                measure.id(),
                Caution.Kind.PROVISIONAL,
                List.of(newest),
                "This value is provisional: " + why + ".",
                "it is provisional"));
    }

    private Optional<Caution> lookingBeyond(Measure measure, Cases table) throws SQLException {
        LookBack lookBack = measure.lookBack();
        if (lookBack == null) {
            return Optional.empty();
        }
        LocalDate earliest = quarters.get(0).firstMonth().atDay(1).minusDays(DAYS_BEFORE_HELD);
        Optional<LocalDate> first = day("SELECT CAST(MIN(%1$s) AS DATE) FROM %2$s WHERE %1$s >= DATE '%3$s'"
                .formatted(Condition.quoted(lookBack.from()), table.table().storeName(), earliest));
        List<Quarter> incomplete = quarters.stream()
                .filter(quarter -> first.isPresent()
                        && quarter.firstMonth().atDay(1).isBefore(first.get().plusDays(lookBack.days())))
                .toList();
        return incomplete.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caution(
                        measure.id(),
                        Caution.Kind.BREAK,
                        incomplete,
                        "The look-back is incomplete: the records begin on %s, and the measure looks back %d days."
                                .formatted(DAY.format(first.orElseThrow()), lookBack.days()),
                        "the look-back there is incomplete"));
    }

    private Optional<LocalDate> day(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? Optional.ofNullable(result.getObject(1, LocalDate.class)) : Optional.empty();
        }
    }
}
