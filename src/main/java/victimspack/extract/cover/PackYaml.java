package victimspack.extract.cover;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.InputRejected;
import victimspack.extract.yaml.YamlFile;

/**
 * What pack.yaml says for the front of the pack. Every field may be missing; the pack then says "to be completed".
 *
 * @param committees  which committees get it, and when they meet
 * @param purpose     what it is for: information, discussion or decision
 * @param synthetic   whether the data are made up, which every page must then say
 * @param schedule12a the paragraph of Schedule 12A under which a restricted pack is not public
 */
public record PackYaml(
        List<Committee> committees,
        @Nullable String subject,
        @Nullable String reportOf,
        @Nullable String reportNumber,
        @Nullable String reportAuthor,
        @Nullable String purpose,
        @Nullable String force,
        @Nullable String marking,
        @Nullable Contact contact,
        boolean synthetic,
        @Nullable String summary,
        @Nullable String recommendation,
        @Nullable String background,
        @Nullable String conclusion,
        @Nullable String schedule12a,
        @Nullable String corporatePlanOutcomes,
        @Nullable String extraSpending,
        @Nullable String howMuch,
        @Nullable String fundingSource,
        @Nullable String agreedWithChamberlain) {

    /** A committee and the day it meets. */
    public record Committee(String name, @Nullable LocalDate date) {}

    /** Whom to ask. */
    public record Contact(
            @Nullable String name,
            @Nullable String title,
            @Nullable String phone,
            @Nullable String email) {}

    /**
     * What a pack.yaml says.
     *
     * @throws InputRejected if it has a key that means nothing, with the line and the nearest valid key
     */
    public static PackYaml read(Path yaml) {
        return PackYamlReader.read(String.valueOf(yaml.getFileName()), YamlFile.read(yaml));
    }

    /** What stands where there is no pack.yaml. */
    public static PackYaml none() {
        return new PackYaml(
                List.of(), null, null, null, null, null, null, null, null, false, null, null, null, null, null, null,
                null, null, null, null);
    }
}
