package victimspack.extract.cell;

import java.time.LocalDateTime;

/**
 * A timestamp of which only the day or the month is known, as some exports have it.
 *
 * @param start its first minute
 */
public record RoughTime(LocalDateTime start, Precision precision) {}
