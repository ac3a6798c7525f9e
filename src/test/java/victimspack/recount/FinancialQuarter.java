package victimspack.recount;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Three months from April, July, October or January, named by the year that began in April. */
record FinancialQuarter(YearMonth first) {

    static FinancialQuarter of(YearMonth month) {
        return new FinancialQuarter(month.minusMonths((month.getMonthValue() - 1) % 3));
    }

    static FinancialQuarter of(LocalDate date) {
        return of(YearMonth.from(date));
    }

    List<YearMonth> months() {
        return List.of(first, first.plusMonths(1), first.plusMonths(2));
    }

    LocalDate firstDay() {
        return first.atDay(1);
    }

    LocalDate lastDay() {
        return first.plusMonths(2).atEndOfMonth();
    }

    /** The last day on which what is done still counts. */
    LocalDate ripeOn() {
        return lastDay().plusDays(28);
    }

    /** Whether something was done in time to count; a time not known is in time. */
    boolean isRipe(Optional<LocalDateTime> doneAt) {
        return doneAt.map(time -> !time.toLocalDate().isAfter(ripeOn())).orElse(true);
    }

    FinancialQuarter plus(int quarters) {
        return new FinancialQuarter(first.plusMonths(3L * quarters));
    }

    /** Every quarter from this one to the last, both included. */
    List<FinancialQuarter> to(FinancialQuarter last) {
        return Stream.iterate(this, q -> !q.first.isAfter(last.first), q -> q.plus(1))
                .toList();
    }

    @Override
    public String toString() {
        int year = first.getMonthValue() >= 4 ? first.getYear() : first.getYear() - 1;
        int number = first.getMonthValue() >= 4 ? (first.getMonthValue() - 1) / 3 : 4;
        return "%d-%02d-Q%d".formatted(year, (year + 1) % 100, number);
    }
}
