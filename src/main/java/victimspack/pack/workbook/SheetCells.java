package victimspack.pack.workbook;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Numbers;
import victimspack.pack.document.Sheet;
import victimspack.pack.words.Shorthand;

/** Numbers as worksheets hold them, for calculating on: fractions to six decimals. */
final class SheetCells {

    private static final int PLACES = 6;

    private SheetCells() {}

    static Sheet.Datum count(long count) {
        return new Sheet.Number(BigDecimal.valueOf(count));
    }

    /** The number, or that there is none to be had. */
    static Sheet.Datum exact(@Nullable BigFraction number) {
        return number == null ? notApplicable() : new Sheet.Number(Numbers.rounded(number, PLACES));
    }

    /** The same of a number that was worked out in decimals. */
    static Sheet.Datum decimal(@Nullable Double number) {
        return exact(number == null ? null : Numbers.exact(BigDecimal.valueOf(number)));
    }

    static Sheet.Datum notApplicable() {
        return new Sheet.Shorthand(Shorthand.NOT_APPLICABLE);
    }

    static Sheet.Datum confidential() {
        return new Sheet.Shorthand(Shorthand.CONFIDENTIAL);
    }
}
