package victimspack.job.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victimspack.extract.InputRejected;
import victimspack.extract.reference.AgeBand;
import victimspack.extract.reference.UpdateLimit;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schemas;

/** What victims-pack.yaml can say, and how it is answered where it cannot. */
class SettingsTest {

    private static final Path REFERENCE = Path.of("docs/reference/settings.md");

    @TempDir
    Path folder;

    private Settings settings(String yaml) throws IOException {
        Files.writeString(folder.resolve("victims-pack.yaml"), yaml);
        return Settings.in(folder);
    }

    @Test
    void withoutTheFileTheDefaultsHold() {
        assertThat(Settings.in(folder)).isEqualTo(Settings.defaults());
    }

    @Test
    void theReferenceGivesTheDefaultsAndEveryKey() throws IOException {
        String reference = Files.readString(REFERENCE);
        int start = reference.indexOf("```yaml\n") + "```yaml\n".length();

        assertThat(settings(reference.substring(start, reference.indexOf("```", start))))
                .isEqualTo(Settings.defaults());
        assertThat(SettingsReader.KEYS).allMatch(key -> reference.contains("| `" + key + "` |"));
        assertThat(LimitSettings.KEYS).allMatch(key -> reference.contains("| `" + key + "` |"));
        assertThat(ScheduleSettingsReader.KEYS).allMatch(key -> reference.contains("| `" + key + "` |"));
        assertThat(MailSettingsReader.KEYS).allMatch(key -> reference.contains("| `" + key + "` |"));
        assertThat(Schemas.of(Extract.UPDATES).column("event").orElseThrow().codes())
                .allMatch(event -> reference.contains("`" + event + "`"));
    }

    @Test
    void whatIsGivenHoldsAndTheRestStaysAsItIs() throws IOException {
        Settings settings = settings("""
                audience: restricted
                max_quarantined: 7.5
                age_bands: [0-9, 10-64, 65+]
                limits:
                  referral: 3
                  update: {enhanced: 2}
                  updates:
                    released: {standard: 1}
                """);

        assertThat(settings.framework()).isEqualTo("victims-strategy");
        assertThat(settings.audience()).isEqualTo("restricted");
        assertThat(settings.maxQuarantined()).isEqualTo(0.075);
        assertThat(settings.extract().ageBands())
                .containsExactly(new AgeBand("0-9", 0, 9), new AgeBand("10-64", 10, 64), new AgeBand("65+", 65, 120));
        assertThat(settings.extract().referral()).isEqualTo(3);
        assertThat(settings.extract().update()).isEqualTo(new UpdateLimit(5, 2));
        assertThat(settings.extract().updates()).isEqualTo(Map.of("released", new UpdateLimit(1, 2)));
        assertThat(settings.extract().limitsInWords())
                .isEqualTo("acknowledgement 5, referral 3, update 5 (enhanced 2), released 1 (enhanced 2),"
                        + " review acknowledgement 10, review decision 30");
        assertThat(settings.extract().ageBandsInWords()).isEqualTo("0-9 10-64 65+");
    }

    @Test
    void aFrameworkIsAFolderInsideTheInputFolderOrABuiltInOne() throws IOException {
        Files.createDirectory(folder.resolve("framework"));

        assertThat(settings("framework: framework").framework())
                .isEqualTo(folder.resolve("framework").toString());
        assertThat(settings("framework: another").framework()).isEqualTo("another");
    }

    @Test
    void theStoresKeyIsTheUsersWhereItIsSaid() throws IOException {
        assertThat(settings("store_key: none").storeKey()).isEqualTo(new StoreKeySource(StoreKeySource.Kind.NONE, ""));
        assertThat(settings("store_key: env:PACK_KEY").storeKey())
                .isEqualTo(new StoreKeySource(StoreKeySource.Kind.ENVIRONMENT, "PACK_KEY"));
        assertThat(settings("store_key: file:pack.key").storeKey())
                .isEqualTo(new StoreKeySource(
                        StoreKeySource.Kind.FILE, folder.resolve("pack.key").toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            max_quarantine: 5%          | victims-pack.yaml, line 1: "max_quarantine" is no key of victims-pack.yaml; the nearest is "max_quarantined"
            max_quarantined: lots       | victims-pack.yaml, line 1: expected a percentage from 0% to 100% such as 5% for "max_quarantined", found "lots"
            max_quarantined: 101%       | victims-pack.yaml, line 1: expected a percentage from 0% to 100% such as 5% for "max_quarantined", found "101%"
            audience: everyone          | victims-pack.yaml, line 1: expected audience: public or restricted; found "everyone"
            framework: ../elsewhere     | victims-pack.yaml, line 1: expected a framework of the program or a folder inside the input folder, found "../elsewhere"; give any other folder with --framework
            age_bands: [0-17, 19+]      | victims-pack.yaml, line 1: expected age bands without a gap from 0 on, such as [0-17, 18-64, 65+]: a band that begins at 18, found "19+"
            age_bands: [0-17, 18-64]    | victims-pack.yaml, line 1: expected age bands without a gap from 0 on, such as [0-17, 18-64, 65+]: a last band such as 65+, found "18-64"
            age_bands: [0-200]          | victims-pack.yaml, line 1: expected age bands without a gap from 0 on, such as [0-17, 18-64, 65+]: a band that ends from 0 to 120, found "0-200"
            store_key: secret           | victims-pack.yaml, line 1: expected store_key: random, none, env:NAME of an environment variable or file:PATH; found "secret"
            'limits: {refferal: 2}'     | victims-pack.yaml, line 1: "refferal" is no key of limits; the nearest is "referral"
            'limits: {referrаl: 2}'     | victims-pack.yaml, line 1: "referrаl" is no key of limits; the nearest is "referral" (character 7 of what was written is U+0430, CYRILLIC SMALL LETTER A)
            'limits: {referral: 0}'     | victims-pack.yaml, line 1: expected working days from 1 to 250 for "referral", found "0"
            'limits: {updates: {releasd: {standard: 1}}}' | victims-pack.yaml, line 1: "releasd" is no key of limits, updates; the nearest is "released"
            """)
    void whatCannotBeMeantIsRefused(String yaml, String sentence) {
        assertThatThrownBy(() -> settings(yaml))
                .isInstanceOf(InputRejected.class)
                .hasMessage(sentence);
    }
}
