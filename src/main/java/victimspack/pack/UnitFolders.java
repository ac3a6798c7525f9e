package victimspack.pack;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of folders for units' packs: small letters, digits and hyphens, so that no file system refuses one, and no two units
 * share one.
 */
public final class UnitFolders {

    private static final int LONGEST = 40;
    /** Names that Windows keeps for devices. */
    private static final Set<String> KEPT = Set.of("con", "prn", "aux", "nul");

    private UnitFolders() {}

    /** Each unit's folder, in the order of the units; of two with the same letters the second has {@code -2} after it. */
    public static Map<String, String> of(List<String> units) {
        Map<String, String> folders = new LinkedHashMap<>();
        for (String unit : units) {
            String plain = plain(unit);
            String folder = plain;
            for (int i = 2; folders.containsValue(folder); i++) {
                folder = plain + "-" + i;
            }
            folders.put(unit, folder);
        }
        return folders;
    }

    private static String plain(String unit) {
        String letters = Normalizer.normalize(unit, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = letters.length() > LONGEST ? letters.substring(0, LONGEST).replaceAll("-$", "") : letters;
        boolean unfit = cut.isEmpty() || KEPT.contains(cut) || cut.matches("(com|lpt)[0-9]");
        return unfit ? ("unit-" + cut).replaceAll("-$", "") : cut;
    }
}
