package victimspack.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import victimspack.extract.Quarter;
import victimspack.job.RunRequest;
import victimspack.job.settings.Settings;

/** The options of every command that reads extracts; what they do not say, victims-pack.yaml in the input folder says. */
class PackOptions {

    @Option(names = "--input", paramLabel = "DIR", description = "folder of the extracts (default: sample-data)")
    private @Nullable Path input;

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Option(
            names = "--framework",
            paramLabel = "NAME|DIR",
            description = "the measures: a built-in framework or a folder" + " (default: victims-strategy)")
    private @Nullable String framework;

    @Option(
            names = "--audience",
            paramLabel = "public|restricted",
            converter = AudienceConverter.class,
            description = "who reads the pack (default: public)")
    private @Nullable String audience;

    @Option(
            names = "--max-quarantined",
            paramLabel = "PERCENT",
            converter = ShareConverter.class,
            description = "the largest share of a file's rows that may be quarantined (default: 5%%)")
    private @Nullable Double maxQuarantined;

    /** What victims-pack.yaml in the input folder says. */
    Settings settings() {
        return Settings.in(extracts());
    }

    RunRequest request(Optional<Quarter> quarter, Optional<LocalDate> asOf, Optional<String> sealBy, boolean dryRun) {
        Path extracts = extracts();
        Settings settings = settings();
        return new RunRequest(
                extracts,
                folders.packs(),
                folders.work(),
                quarter,
                framework == null ? settings.framework() : framework,
                audience == null ? settings.audience() : audience,
                asOf,
                sealBy,
                maxQuarantined == null ? settings.maxQuarantined() : maxQuarantined,
                settings.extract(),
                settings.storeKey(),
                settings.strict(),
                dryRun,
                byUnit(settings));
    }

    /** Whether packs of units are made. */
    boolean byUnit(Settings settings) {
        return settings.byUnit();
    }

    private Path extracts() {
        return input == null ? Home.folder().resolve("sample-data") : input;
    }

    /** Reads an audience. */
    static final class AudienceConverter implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (text.equals("public") || text.equals("restricted")) {
                return text;
            }
            throw new TypeConversionException("'%s' is no audience: expected public or restricted".formatted(text));
        }
    }

    /** Reads a percentage as a fraction. */
    static final class ShareConverter implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            try {
                double percent = Double.parseDouble(text.replaceFirst("%$", ""));
                if (percent >= 0 && percent <= 100) {
                    return percent / 100;
                }
            } catch (NumberFormatException e) {
                throw new TypeConversionException(expected(text));
            }
            throw new TypeConversionException(expected(text));
        }

        private static String expected(String text) {
            return "'%s' is no share: expected a percentage from 0%% to 100%% such as 5%%".formatted(text);
        }
    }
}
