package victimspack.measure.framework;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import victimspack.extract.yaml.YamlNode;
import victimspack.measure.ExceptionalPeriod;

/** Reads which months are no guide to what is usual: the key {@code exceptional_periods} of framework.yaml. */
final class ExceptionalReader {

    static final List<String> KEYS = List.of("name", "from", "to", "reason", "measures");

    /** A longer time is no exception but a step change. */
    private static final int MOST_MONTHS = 36;

    private final Fields head;
    private final Collection<String> measures;

    /** @param measures the ids of the framework's measures */
    ExceptionalReader(Fields head, Collection<String> measures) {
        this.head = head;
        this.measures = measures;
    }

    /** The periods, oldest first; empty where the key is absent. */
    List<ExceptionalPeriod> periods() {
        List<ExceptionalPeriod> periods = new ArrayList<>();
        for (YamlNode node : head.items("exceptional_periods")) {
            Fields fields = Fields.of(head.file(), "an exceptional period", node, KEYS);
            ExceptionalPeriod period = period(fields);
            if (!periods.isEmpty()
                    && !period.from().isAfter(periods.get(periods.size() - 1).to())) {
                throw FrameworkRejected.at(
                        fields.place("from"),
                        "%s from %s on, before the end of %s"
                                .formatted(
                                        period.name(),
                                        period.from(),
                                        periods.get(periods.size() - 1).name()),
                        "exceptional periods one after the other");
            }
            periods.add(period);
        }
        return List.copyOf(periods);
    }

    private ExceptionalPeriod period(Fields fields) {
        YearMonth from = MonthReader.month(fields, "from");
        YearMonth to = MonthReader.month(fields, "to");
        if (to.isBefore(from) || !to.isBefore(from.plusMonths(MOST_MONTHS))) {
            throw FrameworkRejected.at(
                    fields.place("to"),
                    "%s to %s".formatted(from, to),
                    "a last month that is not before the first, and at most %d months".formatted(MOST_MONTHS),
                    "write a change that lasts as a step change or a break of the measures");
        }
        return new ExceptionalPeriod(fields.text("name"), from, to, fields.text("reason"), concerned(fields));
    }

    private List<String> concerned(Fields fields) {
        List<String> ids = fields.texts("measures");
        for (String id : ids) {
            if (!measures.contains(id)) {
                throw FrameworkRejected.near(
                        fields.place("measures"), "\"" + id + "\"", "the id of a measure", id, measures);
            }
        }
        return ids;
    }
}
