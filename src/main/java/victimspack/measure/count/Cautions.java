package victimspack.measure.count;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import victimspack.extract.Quarter;
import victimspack.measure.Caution;
import victimspack.measure.Counted;
import victimspack.measure.LookBack;
import victimspack.measure.Measure;
import victimspack.measure.Ripening;
import victimspack.store.CaseTable;
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

    private final List<Quarter> quarters;
    private final Availability availability;
    private final Map<CaseTable, Map<Reach.Question, Optional<LocalDate>>> answers = new EnumMap<>(CaseTable.class);

    Cautions(List<Quarter> quarters, Supply supply) {
        this.quarters = quarters;
        this.availability = new Availability(supply);
    }

    /** What a measure that is counted wants to know of its table. */
    List<Reach.Question> questions(Measure measure, Cases table) {
        List<Reach.Question> questions = new ArrayList<>();
        Ripening ripening = measure.ripening();
        if (ripening != null && availability.missing(table, ripening.doneAt()).isEmpty()) {
            questions.add(recordsEnd(ripening));
        }
        LookBack lookBack = measure.lookBack();
        if (lookBack != null) {
            questions.add(recordsBegin(lookBack));
        }
        return questions;
    }

    /** Takes the answers that a scan of a table found. */
    void answered(CaseTable table, Map<Reach.Question, Optional<LocalDate>> found) {
        answers.computeIfAbsent(table, first -> new HashMap<>()).putAll(found);
    }

    private Reach.Question recordsEnd(Ripening ripening) {
        return new Reach.Question(
                ripening.doneAt(), Reach.End.LATEST, lastDay(ripening).plusDays(DAYS_BEYOND));
    }

    private Reach.Question recordsBegin(LookBack lookBack) {
        return new Reach.Question(
                lookBack.from(),
                Reach.End.EARLIEST,
                quarters.get(0).firstMonth().atDay(1).minusDays(DAYS_BEFORE_HELD));
    }

    private Quarter newest() {
        return quarters.get(quarters.size() - 1);
    }

    private LocalDate lastDay(Ripening ripening) {
        return newest().lastMonth().atEndOfMonth().plusDays(ripening.days());
    }

    private Optional<LocalDate> answer(Cases table, Reach.Question question) {
        return answers.getOrDefault(table.table(), Map.of()).getOrDefault(question, Optional.empty());
    }

    /** Those of the measures that were counted, in their order. */
    List<Caution> of(List<Counted> measures) {
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

    private Optional<Caution> unripe(Measure measure, Cases table) {
        Ripening ripening = measure.ripening();
        if (ripening == null) {
            return Optional.empty();
        }
        Quarter newest = newest();
        Optional<String> missing = availability.missing(table, ripening.doneAt());
        if (missing.isPresent()) {
            return provisional(
                    measure,
                    newest,
                    ("it is not known when what it counts was done (it needs %s), and this quarter had less time than"
                                    + " those it is compared with")
                            .formatted(missing.get()));
        }
        LocalDate last = lastDay(ripening);
        Optional<LocalDate> reach = answer(table, recordsEnd(ripening));
        if (reach.isPresent() && !reach.get().isBefore(last)) {
            return Optional.empty();
        }
        String until = reach.map(day -> "the records reach only to " + DAY.format(day))
                .orElse("no record says when anything was done");
        return provisional(
                measure,
                newest,
                "as for every quarter, what was done in the %d days after its end counts too, here until %s, but %s"
                        .formatted(ripening.days(), DAY.format(last), until));
    }

    private static Optional<Caution> provisional(Measure measure, Quarter newest, String why) {
        return Optional.of(new Caution(
                measure.id(),
                Caution.Kind.PROVISIONAL,
                List.of(newest),
                "This value is provisional: " + why + ".",
                "it is provisional"));
    }

    private Optional<Caution> lookingBeyond(Measure measure, Cases table) {
        LookBack lookBack = measure.lookBack();
        if (lookBack == null) {
            return Optional.empty();
        }
        Optional<LocalDate> first = answer(table, recordsBegin(lookBack));
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
}
