package victimspack.pack.document;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * Where a pack's numbers come from: what an auditor needs to make it again.
 *
 * @param inputs           every file of rows, in name order
 * @param besides          SHA-256 of the other files read, by name
 * @param framework        the framework's id
 * @param frameworkHash    SHA-256 over its files
 * @param programVersion   version of this program
 * @param asOf             the day as of which open matters were judged
 * @param settings         what was set, by name
 * @param sealedPacks      SHA-256 of the checksums of each sealed pack used for history, by its folder's name
 * @param reasons          why each revision was made, the second edition's first; empty for the first edition
 * @param identity         the run's identity: SHA-256 over all of the above
 * @param problems         how often each rule was broken, by its code; empty where a public pack does not tell
 * @param absent           files that were not supplied
 */
public record Provenance(
        List<InputFile> inputs,
        SortedMap<String, String> besides,
        String framework,
        String frameworkHash,
        String programVersion,
        LocalDate asOf,
        SortedMap<String, String> settings,
        SortedMap<String, String> sealedPacks,
        List<String> reasons,
        String identity,
        SortedMap<String, OptionalLong> problems,
        List<String> absent) {

    /** The same with other settings. */
    public Provenance with(SortedMap<String, String> others) {
        return new Provenance(
                inputs,
                besides,
                framework,
                frameworkHash,
                programVersion,
                asOf,
                others,
                sealedPacks,
                reasons,
                identity,
                problems,
                absent);
    }

    /**
     * One file and where its rows went: read = accepted + quarantined + duplicate + superseded + omitted.
     *
     * @param name     relative to the input folder
     * @param sha256   of its bytes
     * @param read     rows; empty where a public pack does not tell, since a hidden number could be worked out
     * @param accepted rows; empty where {@code read} is
     */
    public record InputFile(
            String name,
            String sha256,
            OptionalLong read,
            OptionalLong accepted,
            long quarantined,
            long duplicate,
            long superseded,
            long omitted) {}
}
