package victimspack.extract.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victimspack.extract.InputRejected;
import victimspack.extract.Trial;
import victimspack.extract.cover.PackYaml.Committee;
import victimspack.extract.cover.PackYaml.Contact;

class PackYamlTest {

    @TempDir
    Path folder;

    @Test
    void readsEveryKey() {
        PackYaml pack = read(
                "committees:",
                "  - {name: Strategic Planning Committee, date: 2026-11-05}",
                "  - {name: Police Authority Board}",
                "subject: Victims Strategy",
                "report_of: Commissioner of Police",
                "report_number: 12-26",
                "report_author: A. Analyst",
                "for: information",
                "force: City Police",
                "marking: Official",
                "contact: {name: A. Analyst, title: Analyst, phone: 020 7000 0000, email: a@example.org}",
                "synthetic: true",
                "summary: S",
                "recommendation: R",
                "background: B",
                "conclusion: C",
                "schedule_12a: Paragraph 3",
                "corporate_plan_outcomes: 1, 2",
                "extra_spending: N",
                "how_much: none",
                "funding_source: n/a",
                "agreed_with_chamberlain: N");

        assertThat(pack)
                .isEqualTo(new PackYaml(
                        List.of(
                                new Committee("Strategic Planning Committee", LocalDate.of(2026, 11, 5)),
                                new Committee("Police Authority Board", null)),
                        "Victims Strategy",
                        "Commissioner of Police",
                        "12-26",
                        "A. Analyst",
                        "information",
                        "City Police",
                        "Official",
                        new Contact("A. Analyst", "Analyst", "020 7000 0000", "a@example.org"),
                        true,
                        "S",
                        "R",
                        "B",
                        "C",
                        "Paragraph 3",
                        "1, 2",
                        "N",
                        "none",
                        "n/a",
                        "N"));
    }

    @Test
    void thePageForReadersHasEveryKey() throws IOException {
        String page = Files.readString(Path.of("docs/reference/pack-yaml.md"));

        assertThat(Stream.of(PackYamlReader.KEYS, PackYamlReader.COMMITTEE_KEYS, PackYamlReader.CONTACT_KEYS)
                        .flatMap(List::stream))
                .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }

    @Test
    void nothingSaidIsNothing() {
        assertThat(read("# to be filled in")).isEqualTo(PackYaml.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reportof: X | pack.yaml, line 1: \"reportof\" is no key of pack.yaml; the nearest is \"report_of\"",
                "for: sale | pack.yaml, line 1: expected for: information, discussion, decision; found \"sale\"",
                "synthetic: maybe | pack.yaml, line 1: expected true or false for \"synthetic\", found \"maybe\"",
                "contact: me | pack.yaml, line 1: expected the keys of a contact, found \"me\"",
                "contact: {mail: x} | pack.yaml, line 1: \"mail\" is no key of a contact; the nearest is \"email\"",
                "committees: [{date: 2026-01-01}] | pack.yaml, line 1: expected the name of a committee, found none",
                "committees: [{name: A, date: 1/2/26}] | pack.yaml, line 1: expected a date such as 2026-07-31 for"
                        + " \"date\", found \"1/2/26\"",
                "subject: [a] | pack.yaml, line 1: expected text for \"subject\", found a list",
            })
    void eachMistakeIsNamedWithItsLine(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(InputRejected.class).hasMessage(message);
    }

    private PackYaml read(String... lines) {
        Trial.in(folder).file("pack.yaml", lines);
        return PackYaml.read(folder.resolve("pack.yaml"));
    }
}
