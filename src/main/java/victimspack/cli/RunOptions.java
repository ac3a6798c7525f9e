package victimspack.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import victimspack.extract.Quarter;
import victimspack.job.RunRequest;
import victimspack.job.Settings;

/** The options that run, seal and revise share; what they do not say, victims-pack.yaml in the input folder says. */
final class RunOptions {

    @Option(
            names = "--quarter",
            paramLabel = "QUARTER",
            converter = QuarterConverter.class,
            description =
                    "the quarter to report, such as 2026-27-Q2, or last: the last one that the crimes cover (default: last)")
    private @Nullable QuarterChoice quarter;

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
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "the day as of which open matters are judged (default: the quarter's last day)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--max-quarantined",
            paramLabel = "PERCENT",
            converter = ShareConverter.class,
            description = "the largest share of a file's rows that may be quarantined (default: 5%%)")
    private @Nullable Double maxQuarantined;

    /** Whether a quarter was named, not only the last one asked for. */
    boolean namesQuarter() {
        return quarter != null && quarter.named().isPresent();
    }

    RunRequest request(Optional<String> sealBy, boolean dryRun) {
        Path extracts = input == null ? Home.folder().resolve("sample-data") : input;
        Settings settings = Settings.in(extracts);
        return new RunRequest(
                extracts,
                folders.packs(),
                folders.work(),
                quarter == null ? Optional.empty() : quarter.named(),
                framework == null ? settings.framework() : framework,
                audience == null ? settings.audience() : audience,
                Optional.ofNullable(asOf),
                sealBy,
                maxQuarantined == null ? settings.maxQuarantined() : maxQuarantined,
                settings.extract(),
                settings.storeKey(),
                dryRun);
    }

    /** A quarter by its name, or the last one where none is named. */
    record QuarterChoice(Optional<Quarter> named) {}

    /** Reads a quarter, or last. */
    static final class QuarterConverter implements ITypeConverter<QuarterChoice> {
        @Override
        public QuarterChoice convert(String text) {
            if (text.equals("last")) {
                return new QuarterChoice(Optional.empty());
            }
            return new QuarterChoice(Optional.of(Quarter.parse(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "'%s' is no quarter: expected a financial year and a quarter such as 2026-27-Q2 (July to September 2026), or last"
                                    .formatted(text)))));
        }
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

    /** Reads a day. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "'%s' is no date: expected year-month-day such as 2026-09-30".formatted(text));
            }
        }
    }

    /** Reads a percentage as a fraction. */
    static final class ShareConverter implements CommandLine.ITypeConverter<Double> {
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
