package victimspack.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.recount.MeasureRule.Kind;
import victimspack.recount.Recount.Counted;

/** The comparison is silent on a table made from the recount itself and names every cell that is then changed. */
class ChecksTest {

    private static final FinancialQuarter FIRST = new FinancialQuarter(YearMonth.of(2022, 4));
    private static final String LAST = FIRST.plus(8).toString();

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Differences differences = new Differences();
    private Recount recount;

    @BeforeEach
    void tableOfTheRecount(@TempDir Path folder) throws IOException {
        HostileExtracts.of(21, 40, FIRST, FIRST.plus(8))
                .without("audits.vps_used")
                .writeTo(folder);
        recount = Recount.of(folder, FIRST.plus(8));
        for (Counted counted : recount.measures) {
            recount.months().forEach(month -> rows.add(row(counted, month.toString())));
            for (int i = 0; i < recount.quarters.size(); i++) {
                rows.add(graded(row(counted, recount.quarters.get(i).toString()), counted, i));
            }
        }
    }

    @Test
    void findsNothingInAnEqualTable() {
        check();
        assertThat(differences.isEmpty()).as(differences.toString()).isTrue();
    }

    @Test
    void namesEachChangedCell() {
        Map<String, String> row = find("all-crime", LAST);
        String before = row.put("numerator", "7");
        find("vna-completion", LAST).put("calculated_grade", "Very good");
        find("vcop-audit-vps-used", LAST).put("status", "ok");
        rows.remove(find("vps-taken", "2024-06"));
        check();
        assertThat(differences.found()).hasSize(6);
        assertThat(String.join("\n", differences.found()))
                .contains("all-crime " + LAST + ", numerator: expected '" + before + "', found '7'")
                .contains("all-crime " + LAST + ", numerator as the sum of its months: expected '" + before + "'")
                .contains("vna-completion " + LAST + ", calculated_grade: expected one of [")
                .contains("vcop-audit-vps-used " + LAST + ", status: expected 'not-supplied', found 'ok'")
                .contains("vps-taken 2024-06, row: expected a row, found 'none'");
    }

    @Test
    void namesAWrongCategory() {
        Map<String, String> row = new HashMap<>(Map.of("measure", "vna-status", "slice", "vna_status"));
        row.putAll(Map.of("category", "refused", "period", LAST, "numerator", "3", "denominator", "4"));
        new BreakdownsCheck(List.of(row), recount, differences).check();
        assertThat(differences.found())
                .contains("vna-status vna_status refused " + LAST + ", numerator: expected no such category, found '3'")
                .anyMatch(line ->
                        line.startsWith("vna-status vna_status completed " + LAST + ", row: expected a row with"));
    }

    private void check() {
        Map<String, String> moderated = new HashMap<>();
        new MeasuresCheck(rows, recount, moderated, differences).check();
    }

    private Map<String, String> find(String measure, String period) {
        return rows.stream()
                .filter(row ->
                        row.get("measure").equals(measure) && row.get("period").equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> row(Counted counted, String period) {
        Map<String, String> row = new HashMap<>();
        MeasuresCheck.COLUMNS.forEach(column -> row.put(column, ""));
        row.putAll(Map.of("measure", counted.measure(), "period", period));
        row.put("status", counted.supplied() ? "ok" : "not-supplied");
        if (counted.supplied()) {
            fill(row, counted.kind(), counted.byPeriod().get(period));
        }
        return row;
    }

    private static void fill(Map<String, String> row, Kind kind, Tally tally) {
        row.put("numerator", Long.toString(tally.numerator()));
        row.put("value", row.get("numerator"));
        if (kind == Kind.COUNT || kind == Kind.PROFILE) {
            return;
        }
        row.put("denominator", Long.toString(tally.denominator()));
        row.put("pending", Long.toString(tally.pending()));
        boolean base = tally.denominator() > 0;
        row.put("value", base ? Fraction.of(tally).rounded(6).toPlainString() : "");
        row.put("status", base ? "ok" : "no-base");
        row.put("lower", base ? "0" : "");
        row.put("upper", base ? "1" : "");
    }

    private Map<String, String> graded(Map<String, String> row, Counted counted, int index) {
        if (!row.get("value").isEmpty()) {
            row.put("caution", recount.cautions.mark(counted.measure(), recount.quarters.get(index)));
        }
        GradeRecount.Outcome outcome = GradeRecount.grade(
                counted, recount.quarters, index, quarter -> recount.cautions.isBroken(counted.measure(), quarter));
        String grade = outcome.grades().iterator().next();
        row.putAll(Map.of("grade", grade, "calculated_grade", grade));
        outcome.baseline()
                .ifPresent(baseline -> row.put("baseline", baseline.rounded(6).toPlainString()));
        outcome.change().ifPresent(change -> row.put("change", change.rounded(2).toPlainString()));
        return row;
    }
}
