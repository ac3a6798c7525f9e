package victimspack.grade.control;

import java.util.List;
import java.util.stream.IntStream;

/** Finds which months of one phase are out of the ordinary. A month equal to the mean breaks a run. */
final class Signals {

    private static final int RUN = 7;

    private final double[] values;
    private final List<Limits> limits;

    private Signals(List<Observation> observations, List<Limits> limits) {
        this.values = observations.stream().mapToDouble(Observation::value).toArray();
        this.limits = limits;
    }

    /** One signal per observation. */
    static List<Signal> of(List<Observation> observations, List<Limits> limits) {
        Signals signals = new Signals(observations, limits);
        return IntStream.range(0, observations.size()).mapToObj(signals::at).toList();
    }

    private Signal at(int month) {
        int outside = limits.get(month).outside(values[month]);
        if (outside != 0) {
            return outside > 0 ? Signal.ABOVE_LIMIT : Signal.BELOW_LIMIT;
        }
        int trend = trend(month);
        if (trend != 0) {
            return trend > 0 ? Signal.RISING : Signal.FALLING;
        }
        int side = side(month);
        if (isFar(month) && anyWindow(month, 3, this::isTwoOfThree)) {
            return side > 0 ? Signal.TWO_OF_THREE_HIGH : Signal.TWO_OF_THREE_LOW;
        }
        if (anyWindow(month, RUN, this::isOnOneSide)) {
            return side > 0 ? Signal.SEVEN_ABOVE : Signal.SEVEN_BELOW;
        }
        return Signal.NONE;
    }

    /** The direction of the trend a month is part of; where one ends and another begins, that of the later. */
    private int trend(int month) {
        for (int first = Math.min(month, values.length - RUN); first >= Math.max(0, month - RUN + 1); first--) {
            int direction = direction(first);
            if (direction != 0) {
                return direction;
            }
        }
        return 0;
    }

    /** 1 where the seven months from the given one each rise on the one before, -1 where each falls, else 0. */
    private int direction(int first) {
        int direction = (int) Math.signum(values[first + 1] - values[first]);
        return IntStream.range(first + 1, first + RUN)
                        .allMatch(month -> Math.signum(values[month] - values[month - 1]) == direction)
                ? direction
                : 0;
    }

    /** Whether a window of so many months that holds the given one passes. */
    private boolean anyWindow(int month, int length, WindowTest test) {
        return IntStream.rangeClosed(Math.max(0, month - length + 1), Math.min(month, values.length - length))
                .anyMatch(first -> test.holds(first, first + length));
    }

    private boolean isTwoOfThree(int from, int to) {
        return isOnOneSide(from, to)
                && IntStream.range(from, to).filter(this::isFar).count() >= 2;
    }

    private boolean isOnOneSide(int from, int to) {
        int side = side(from);
        return side != 0 && IntStream.range(from, to).allMatch(month -> side(month) == side);
    }

    private int side(int month) {
        return limits.get(month).side(values[month]);
    }

    private boolean isFar(int month) {
        return limits.get(month).isFar(values[month]);
    }

    private interface WindowTest {
        boolean holds(int from, int to);
    }
}
