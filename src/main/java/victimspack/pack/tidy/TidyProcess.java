package victimspack.pack.tidy;

import java.math.BigDecimal;
import java.time.YearMonth;
import victimspack.grade.Numbers;
import victimspack.grade.control.ControlChart;
import victimspack.grade.control.ControlPoint;
import victimspack.grade.control.Limits;
import victimspack.pack.document.TidyRow;
import victimspack.pack.variation.MonthsSay;

/** What a measure's months say, as cells of measures.csv. */
final class TidyProcess {

    private static final String LEFT_OUT = "left-out";

    private TidyProcess() {}

    /** Of the reported quarter; nothing where the measure has no control chart that may be seen. */
    static TidyRow.Process quarter(MonthsSay months) {
        ControlChart chart = months.chart();
        if (chart == null) {
            return TidyRow.Process.NONE;
        }
        String assurance = chart.assurance() == null ? "" : chart.assurance().code();
        return new TidyRow.Process(months.variation().code(), assurance, "", "", "", "");
    }

    /** Of a month; nothing where it has no limits. */
    static TidyRow.Process month(MonthsSay months, YearMonth month) {
        return months.point(month).map(TidyProcess::month).orElse(TidyRow.Process.NONE);
    }

    private static TidyRow.Process month(ControlPoint point) {
        if (point.leftOut()) {
            return new TidyRow.Process("", "", LEFT_OUT, "", "", "");
        }
        Limits limits = point.limits();
        return limits == null
                ? TidyRow.Process.NONE
                : new TidyRow.Process(
                        "",
                        "",
                        point.signal().code(),
                        number(limits.mean()),
                        number(limits.lower()),
                        number(limits.upper()));
    }

    private static String number(double limit) {
        return Numbers.sixPlaces(Numbers.exact(BigDecimal.valueOf(limit)));
    }
}
