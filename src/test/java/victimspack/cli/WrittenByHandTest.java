package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A slip in a file that people write for the pack stops the run with file, line, column, what was expected, and the rule. */
class WrittenByHandTest {

    private static final String ACTIONS = "ref,meeting_date,item,action,owner,due_on,status,update";
    private static final String RECOMMENDATIONS =
            "ref,report,text,status,previous_status,due_on,original_due_on,owner,comment";

    private static final String ALL = "1 of 1 rows quarantined (100%)";
    private static final String BLANK = "A value that every row must have is blank (required-value-missing)";
    private static final String NO_CODE = "A cell holds a code that its column does not have (unknown-code)";
    private static final String NO_DATE =
            "A cell of a date column is no day of the calendar in the form expected (not-a-date)";
    private static final String NO_NUMBER =
            "A cell of a number column is no number, or lies outside its range (not-a-number)";

    @TempDir
    Path folder;

    static Object[][] slips() {
        return new Object[][] {
            {
                "actions.csv",
                ACTIONS + "\nA1,2026-07-01,7,Report,X,30 July,open,",
                quarantined("actions", ALL, "line 2, column due_on", NO_DATE)
            },
            {
                "actions.csv",
                ACTIONS + "\nA1,,,Report,,,,\nA2,,,,,,,",
                quarantined("actions", "1 of 2 rows quarantined (50.0%)", "line 3, column action", BLANK)
            },
            {
                "actions.csv",
                ACTIONS.replace("action,", "deed,") + "\nA1,,,Report,,,,",
                "actions.csv, line 1: expected the column action; the nearest header found is \"deed\"; rename it, or name it in mapping.yaml"
            },
            {
                "recommendations.csv",
                RECOMMENDATIONS + "\nR1,HMICFRS,Do it,gren,,,,,",
                quarantined("recommendations", ALL, "line 2, column status", NO_CODE)
            },
            {
                "recommendations.csv",
                RECOMMENDATIONS + "\nR1,HMICFRS,Do it,,red,2026-02-30,,,",
                quarantined("recommendations", ALL, "line 2, column due_on", NO_DATE)
            },
            {
                "comparators.csv",
                "series,area,period,value,source\nS,Kent,2025-26-Q1,8O,ONS",
                quarantined("comparators", ALL, "line 2, column value", NO_NUMBER)
            },
            {
                "comparators.csv",
                "series,area,period,value\nS,,2025-26-Q1,80",
                quarantined("comparators", ALL, "line 2, column area", BLANK)
            },
            {
                "audit-population.csv",
                "department,crimes\nCID,\"1,204\"",
                quarantined("audit-population", ALL, "line 2, column crimes", NO_NUMBER)
            },
            {
                "severity-weights.csv",
                "offence_code,weight,release\n1,seven,2025",
                quarantined("severity-weights", ALL, "line 2, column weight", NO_NUMBER)
            },
            {
                "milestones.csv",
                "ref,milestone,owner,due_on,status\nM1,Do,X,2026-07-01,blue",
                quarantined("milestones", ALL, "line 2, column status", NO_CODE)
            },
            {
                "figures.csv",
                "measure,period,value\nsatisfaction,2026-Q5,1",
                quarantined(
                        "figures",
                        ALL,
                        "line 2, column period",
                        "A cell names no quarter, month or financial year in the form expected (not-a-period)")
            },
            {
                "bank-holidays.json",
                "{\"england-and-wales\": {\"events\": [\n{\"date\": \"2026-12-25\"},\n{\"date\": \"26/12/2026\"}]}}",
                "bank-holidays.json, line 3: expected a date such as 2027-12-27 in each event, found \"26/12/2026\""
            },
            {
                "bank-holidays.json",
                "{\"england-and-wales\":\n{\"events\": [}",
                "bank-holidays.json, line 2: expected JSON as gov.uk publishes it, found text that is not JSON"
            },
            {
                "bank-holidays.json",
                "{\"scotland\": {}}",
                "bank-holidays.json: expected a list of holidays under england-and-wales, events; found none"
            },
            {
                "pack.yaml",
                "force: X\ncommittees:\n  - name: Y\n    date: soon\n",
                "pack.yaml, line 4: expected a date such as 2026-07-31 for \"date\", found \"soon\""
            },
            {
                "pack.yaml",
                "force: X\nmarkin: Y\n",
                "pack.yaml, line 2: \"markin\" is no key of pack.yaml; the nearest is \"marking\""
            },
        };
    }

    private static String quarantined(String file, String share, String place, String rule) {
        return "%1$s.csv: %2$s, and at most none may be. Each is explained in quarantine/%1$s-quarantined.csv of the work folder; correct them and run again. First, %3$s: %4$s."
                .formatted(file, share, place, rule);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void isNamed(String file, String text, String sentence) throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                input.resolve("crimes.csv"),
                "crime_ref,victim_type,recorded_at,offence_subgroup\nC1,none,2026-07-01T10:00,arson\n");
        Files.writeString(input.resolve(file), text + "\n");

        Ended run = Ended.of(
                "run",
                "--quiet",
                "--quarter",
                "2026-27-Q2",
                "--input",
                input.toString(),
                "--output",
                folder.resolve("out").toString());

        assertThat(run.err().strip()).isEqualTo(sentence);
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED.code());
    }
}
