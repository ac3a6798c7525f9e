package victimspack.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import victimspack.extract.Quarter;
import victimspack.extract.reference.ExtractSettings;
import victimspack.job.settings.StoreKeySource;

/**
 * What a run is asked to do.
 *
 * @param input          folder of the extracts
 * @param output         folder in which packs lie
 * @param work           folder for the store, the lock and what only the analyst may see
 * @param quarter        the quarter to report; empty for the last one that the crimes cover
 * @param framework      a built-in framework's name, or the path of a folder
 * @param audience       {@code public} or {@code restricted}
 * @param asOf           the day as of which open matters are judged; empty for the quarter's last day
 * @param sealBy         who publishes the pack; empty for a draft
 * @param maxQuarantined the largest share of a file's rows that may be quarantined, as a fraction
 * @param settings       age bands and limits
 * @param storeKey       where the key comes from that the store is encrypted with
 * @param strict         whether public packs have a threshold for open figures too
 * @param dryRun         whether everything is done but placing the pack
 * @param byUnit         whether a pack of each unit is made beside the force's
 */
public record RunRequest(
        Path input,
        Path output,
        Path work,
        Optional<Quarter> quarter,
        String framework,
        String audience,
        Optional<LocalDate> asOf,
        Optional<String> sealBy,
        double maxQuarantined,
        ExtractSettings settings,
        StoreKeySource storeKey,
        boolean strict,
        boolean dryRun,
        boolean byUnit) {}
