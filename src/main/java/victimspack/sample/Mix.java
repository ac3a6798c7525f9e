package victimspack.sample;

import java.util.Arrays;
import java.util.List;

/** Values and the weight of each, to draw one from. */
record Mix<T>(List<T> values, List<Double> upTo) {

    /** Reads {@code "39 1500, 46 1280"}: a code and its weight, in any unit. */
    static Mix<String> of(String table) {
        List<String[]> entries =
                Arrays.stream(table.split(",")).map(e -> e.trim().split(" ")).toList();
        return weighted(
                entries.stream().map(e -> e[0]).toList(),
                entries.stream().map(e -> Double.valueOf(e[1])).toList());
    }

    static <T> Mix<T> weighted(List<T> values, List<Double> weights) {
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        double[] upTo = new double[weights.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weights.get(i);
            upTo[i] = sum / total;
        }
        return new Mix<>(values, Arrays.stream(upTo).boxed().toList());
    }

    T draw(Dice dice) {
        return at(dice.unit());
    }

    /** The value at a place from 0 to below 1. */
    T at(double place) {
        int i = 0;
        while (i < values.size() - 1 && place >= upTo.get(i)) {
            i++;
        }
        return values.get(i);
    }
}
