package victimspack.job.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import victimspack.extract.reference.AgeBand;
import victimspack.extract.reference.ExtractSettings;
import victimspack.extract.yaml.YamlKeys;

/** Reads age bands: from 0 on without a gap, the last one open. */
final class AgeBandSettings {

    private static final Pattern BAND = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})|\\+)");
    private static final int OLDEST = 120;

    private AgeBandSettings() {}

    static List<AgeBand> read(YamlKeys keys) {
        List<String> written = keys.texts("age_bands");
        if (written.isEmpty()) {
            return ExtractSettings.defaults().ageBands();
        }
        List<AgeBand> bands = new ArrayList<>();
        int next = 0;
        for (String text : written) {
            Matcher band = BAND.matcher(text);
            if (!band.matches() || Integer.parseInt(band.group(1)) != next) {
                throw rejected(keys, "a band that begins at " + next, text);
            }
            int last = band.group(2) == null ? OLDEST : Integer.parseInt(band.group(2));
            if (last < next || last > OLDEST) {
                throw rejected(keys, "a band that ends from " + next + " to " + OLDEST, text);
            }
            bands.add(new AgeBand(text, next, last));
            next = last + 1;
        }
        if (next <= OLDEST) {
            throw rejected(keys, "a last band such as " + next + "+", written.get(written.size() - 1));
        }
        return List.copyOf(bands);
    }

    private static RuntimeException rejected(YamlKeys keys, String expected, String found) {
        return SettingsReader.rejected(
                keys.line("age_bands"),
                "expected age bands without a gap from 0 on, such as [0-17, 18-64, 65+]: " + expected + ", found \""
                        + found + "\"");
    }
}
