package victimspack.blackbox.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A search for figures that a public pack does not show, in every place of a pack where a reader looks, in the forms in which they
 * would be written. A form counts where the place is about the figure's measure and no shown figure of that measure has it; a form
 * that many figures have counts beside the figure's name alone.
 */
public final class Search {

    private static final String FRAMEWORK = "victims-strategy";

    private final Map<String, Map<String, List<Figure>>> hidden;
    private final Map<String, Map<String, List<Figure>>> open;
    private final List<String> titles;

    /**
     * @param open       a public pack
     * @param restricted the restricted pack of the same records
     */
    public Search(Path open, Path restricted) throws IOException {
        Figures shown = Figures.of(open, FRAMEWORK);
        this.open = byForm(shown.all());
        this.hidden = byForm(Figures.of(restricted, FRAMEWORK).without(shown));
        this.titles =
                shown.all().stream().map(Figure::measure).distinct().sorted().toList();
    }

    /** By the measures' titles and the forms in which they may be written. */
    private static Map<String, Map<String, List<Figure>>> byForm(List<Figure> figures) {
        Map<String, Map<String, List<Figure>>> found = new HashMap<>();
        for (Figure figure : figures) {
            Map<String, List<Figure>> forms = found.computeIfAbsent(figure.measure(), key -> new HashMap<>());
            figure.telling()
                    .forEach(form -> forms.computeIfAbsent(form, key -> new ArrayList<>())
                            .add(figure));
            figure.common()
                    .forEach(form -> forms.computeIfAbsent(form, key -> new ArrayList<>())
                            .add(figure));
        }
        return found;
    }

    /** How many figures are looked for. */
    public long hidden() {
        return hidden.values().stream()
                .flatMap(forms -> forms.values().stream())
                .flatMap(List::stream)
                .distinct()
                .count();
    }

    /** Every place of a pack. */
    private List<Spot> spots(Path pack) throws IOException {
        List<Spot> spots = new ArrayList<>(PageSpots.of(pack));
        spots.addAll(PdfSpots.of(pack, titles));
        spots.addAll(WordSpots.of(pack));
        spots.addAll(WorkbookSpots.of(pack));
        spots.addAll(PropertySpots.of(pack, titles));
        return spots;
    }

    /** What was found in a pack, by the kind of place. */
    public Map<String, List<String>> in(Path pack) throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Spot spot : spots(pack)) {
            List<String> about = titles.stream().filter(spot::mentions).toList();
            for (Form form : Form.in(spot.text())) {
                for (Figure figure : figures(hidden, about, form)) {
                    if (tells(figure, form)
                            && figures(open, about, form).stream().noneMatch(one -> tells(one, form))) {
                        found.computeIfAbsent(spot.where(), key -> new ArrayList<>())
                                .add("%s, %s, %s: %s".formatted(figure.measure(), figure.name(), form.text(), spot));
                    }
                }
            }
        }
        return found;
    }

    private static List<Figure> figures(Map<String, Map<String, List<Figure>>> all, List<String> about, Form form) {
        return about.stream()
                .flatMap(title -> all.getOrDefault(title, Map.of()).getOrDefault(form.text(), List.of()).stream())
                .toList();
    }

    /** A telling form tells of its figure in any place about its measure, others beside its name. */
    private static boolean tells(Figure figure, Form form) {
        return figure.telling().contains(form.text()) || figure.name().isEmpty() || form.isBeside(figure.name());
    }

    /** Files attached to the PDF whose bytes the pack's own files do not have. */
    public static List<String> otherAttachments(Path pack) throws IOException {
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, byte[]> attached : PdfSpots.attachments(pack).entrySet()) {
            if (!Arrays.equals(attached.getValue(), Files.readAllBytes(pack.resolve(attached.getKey())))) {
                others.add(attached.getKey());
            }
        }
        return others;
    }

    /** Texts in the place of charts that the PDF has and the page has not, and the other way round. */
    public static Set<String> differingTexts(Path pack) throws IOException {
        Set<String> ofPage = new HashSet<>();
        PageSpots.of(pack).stream()
                .filter(spot -> spot.where().equals("page text of a chart"))
                .forEach(spot -> ofPage.add(spot.text()));
        Set<String> differing = new HashSet<>(PdfSpots.ofCharts(pack));
        Set<String> both = new HashSet<>(differing);
        both.retainAll(ofPage);
        differing.addAll(ofPage);
        differing.removeAll(both);
        return differing;
    }
}
