package victimspack.store.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written to a block is what is read of it. */
class CellTypeTest {

    /** Makes a value from any number. */
    private static final Map<CellType, Function<Long, Object>> VALUES = Map.of(
            CellType.TEXT, number -> "£" + number + "😀",
            CellType.TIMESTAMP,
                    number -> LocalDateTime.ofEpochSecond(
                            Math.floorMod(number, 8_000_000_000L) - 4_000_000_000L, 0, ZoneOffset.UTC),
            CellType.DATE, number -> LocalDate.ofEpochDay(Math.floorMod(number, 60_000L) - 30_000),
            CellType.YES_NO, number -> number % 2 == 0,
            CellType.INTEGER, number -> (int) (long) number,
            CellType.BIGINT, number -> number,
            CellType.DECIMAL, number -> BigDecimal.valueOf(number, 6),
            CellType.HASH, number -> new UUID(number, ~number));

    @Property(tries = 300)
    void valuesOfEveryTypeComeBackAsTheyWere(
            @ForAll @IntRange(min = 1, max = 700) int rows,
            @ForAll long seed,
            @ForAll @IntRange(max = 62) int spread,
            @ForAll @LongRange(min = -(1L << 40), max = 1L << 40) long from) {
        VALUES.forEach((type, maker) -> {
            Random random = new Random(seed);
            @Nullable Object[] values = new @Nullable Object[rows];
            for (int row = 0; row < rows; row++) {
                boolean none = type != CellType.HASH && random.nextInt(4) == 0;
                values[row] = none ? null : maker.apply(from + (random.nextLong() & (1L << spread) - 1));
            }

            Cells cells = type.read(type.write(values));

            for (int row = 0; row < rows; row++) {
                assertThat(cells.has(row)).as("%s, row %d", type, row).isEqualTo(values[row] != null);
                assertThat(inJava(type, cells.value(row)))
                        .as("%s, row %d", type, row)
                        .isEqualTo(values[row]);
            }
        });
    }

    private static @Nullable Object inJava(CellType type, Value value) {
        String text = value.getString();
        if (text == null) {
            return null;
        }
        return switch (type) {
            case TEXT -> text;
            case TIMESTAMP -> LocalDateTime.parse(text.replace(' ', 'T'));
            case DATE -> LocalDate.parse(text);
            case YES_NO -> value.getBoolean();
            case INTEGER -> value.getInt();
            case BIGINT -> value.getLong();
            case DECIMAL -> value.getBigDecimal();
            case HASH -> UUID.fromString(text);
        };
    }

    @Test
    void columnsWithoutAnyValueTakeHardlyAnyRoom() {
        assertThat(CellType.TEXT.write(new Object[1_000])).hasSize(8);
        assertThat(CellType.TIMESTAMP.write(new Object[1_000])).hasSize(13);
        assertThat(CellType.TEXT.read(CellType.TEXT.write(new Object[1_000])).has(999))
                .isFalse();
    }

    /** 255 differ from none in one byte, 256 in two; and so on. */
    @Test
    void numbersTakeAsManyBytesAsTheyNeed() {
        assertThat(List.of(
                        width(254), width(255), width(65_534), width(65_535), width(0xFFFF_FFFEL), width(0xFFFF_FFFFL)))
                .containsExactly(1, 2, 2, 4, 4, 8);
        assertThat(width(Long.MAX_VALUE)).isEqualTo(8);
    }

    private static int width(long furthest) {
        byte[] bytes = CellType.BIGINT.write(new Object[] {0L, furthest});
        Cells cells = CellType.BIGINT.read(bytes);
        assertThat(List.of(cells.number(0), cells.number(1))).containsExactly(0L, furthest);
        return (bytes.length - 13) / 2;
    }

    @Test
    void decimalsAreRoundedToSixPlacesAsTheStoreDoes() {
        List<Object> values = new ArrayList<>(List.of(new BigDecimal("0.1234565"), new BigDecimal("7")));

        Cells cells = CellType.DECIMAL.read(CellType.DECIMAL.write(values.toArray()));

        assertThat(cells.value(0).getString()).isEqualTo("0.123457");
        assertThat(cells.value(1).getString()).isEqualTo("7.000000");
    }
}
