package victimspack.job;

import java.util.List;
import victimspack.extract.NearestName;
import victimspack.measure.Framework;
import victimspack.measure.Measure;

/** A measure was asked for that the framework does not have; the message names the nearest. */
public final class UnknownMeasure extends RuntimeException {

    private UnknownMeasure(String message) {
        super(message);
    }

    static Measure find(Framework framework, String id) {
        List<String> ids = framework.measures().stream().map(Measure::id).toList();
        return framework.measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownMeasure(
                        "'%s' is no measure of %s: expected one of its %d measures, whose ids measures.csv of a pack lists%s."
                                .formatted(id, framework.id(), ids.size(), NearestName.hint(id, ids))));
    }
}
