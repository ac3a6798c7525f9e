package victimspack.job.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import victimspack.extract.file.InputFolder;
import victimspack.extract.reference.ExtractSettings;
import victimspack.extract.yaml.YamlFile;

/**
 * What a run is told besides the extracts: by victims-pack.yaml in the input folder, or else by the defaults. Options of
 * the command line come before both.
 *
 * @param framework      a built-in framework's name, or the path of a folder
 * @param audience       {@code public} or {@code restricted}
 * @param maxQuarantined the largest share of a file's rows that may be quarantined, as a fraction
 * @param strict         whether public packs have a threshold for open figures too
 * @param byUnit         whether a pack of each unit is made beside the force's
 * @param extract        age bands and limits
 * @param storeKey       where the key comes from that the store is encrypted with
 * @param schedule       when the scheduled job runs; no other command looks at it
 */
public record Settings(
        String framework,
        String audience,
        double maxQuarantined,
        boolean strict,
        boolean byUnit,
        ExtractSettings extract,
        StoreKeySource storeKey,
        ScheduleSettings schedule) {

    /** The file's name in the input folder. */
    public static final String FILE_NAME = "victims-pack.yaml";

    public static Settings defaults() {
        return new Settings(
                "victims-strategy",
                "public",
                0.05,
                false,
                false,
                ExtractSettings.defaults(),
                StoreKeySource.USUAL,
                ScheduleSettings.defaults());
    }

    /**
     * The settings in an input folder; the defaults where it has no {@value #FILE_NAME}.
     *
     * @throws victimspack.extract.InputRejected if the file says something that cannot be meant, with its line
     */
    public static Settings in(Path inputFolder) {
        return Files.exists(inputFolder.resolve(FILE_NAME))
                ? new SettingsReader(
                                inputFolder,
                                YamlFile.read(InputFolder.open(inputFolder).file(FILE_NAME)))
                        .read()
                : defaults();
    }
}
