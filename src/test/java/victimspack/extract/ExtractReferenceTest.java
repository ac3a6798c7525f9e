package victimspack.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/reference says what the declarations say. */
class ExtractReferenceTest {

    private static final Path REFERENCE = Path.of("docs/reference");
    private static final String COMPLY =
            "to write the pages anew: mvn test -Dtest=ExtractReferenceTest -Dreference.write=true";

    @Test
    void thePagesAreWhatTheDeclarationsSay() throws IOException {
        Map<String, String> pages = ExtractReference.pages();
        if (Boolean.getBoolean("reference.write")) {
            write(pages);
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = REFERENCE.resolve(page.getKey());
            assertThat(file).as(COMPLY).exists();
            assertThat(Files.readString(file)).as(COMPLY).isEqualTo(page.getValue());
        }
        assertThat(existing()).as(COMPLY).isEqualTo(new TreeSet<>(pages.keySet()));
    }

    @Test
    void everyRuleHasACodeOfItsOwn() {
        Set<String> codes = Stream.of(Rule.values()).map(Rule::code).collect(Collectors.toSet());

        assertThat(codes).hasSameSizeAs(Rule.values()).allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(Rule.values())
                .allMatch(rule -> rule.name()
                        .equals(rule.code().toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
    }

    private static void write(Map<String, String> pages) throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = REFERENCE.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }

    private static Set<String> existing() throws IOException {
        Set<String> files = new TreeSet<>(Set.of("offences.md"));
        for (String folder : new String[] {"extracts", "rules"}) {
            try (Stream<Path> pages = Files.list(REFERENCE.resolve(folder))) {
                pages.forEach(page -> files.add(folder + "/" + page.getFileName()));
            }
        }
        return files;
    }
}
