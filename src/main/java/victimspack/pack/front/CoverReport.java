package victimspack.pack.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.extract.cover.PackYaml;
import victimspack.grade.PriorityResult;
import victimspack.grade.Results;
import victimspack.pack.appendix.Revisions;
import victimspack.pack.appendix.UnlikeTimes;
import victimspack.pack.document.Block;
import victimspack.pack.document.Edition;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Section;
import victimspack.pack.promise.Overdue;
import victimspack.pack.variation.OutOfTheOrdinary;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;
import victimspack.pack.written.CommentText;
import victimspack.pack.written.Material;
import victimspack.pack.written.ModerationWords;
import victimspack.pack.written.ToBeCompleted;

/**
 * The committee's cover report in the Corporation's form. Its words come from pack.yaml, its title, counts, periods and
 * grades from the results; what is missing stands as a gap to be completed.
 */
public final class CoverReport {

    private final Results results;
    private final Material material;
    private final Identity identity;

    private final Standing standing;
    private final Overdue overdue;
    private int paragraphs;

    private CoverReport(Results results, Material material, Identity identity, Edition edition) {
        this.results = results;
        this.material = material;
        this.identity = identity;

        this.standing = new Standing(results);
        this.overdue = new Overdue(identity.asOf());
    }

    /** The report as a section that stands before all others. */
    public static Section of(Results results, Material material, Identity identity, Edition edition) {
        CoverReport report = new CoverReport(results, material, identity, edition);
        return new Section(
                "cover-report",
                "Cover report",
                Section.Opening.NEW_PAGE,
                List.of(CoverTable.of(material.front(), identity, edition)),
                report.parts());
    }

    private PackYaml front() {
        return material.front();
    }

    private List<Section> parts() {
        List<Section> parts = new ArrayList<>();
        parts.add(Section.of("cover-summary", "Summary", summary()));
        parts.add(Section.of("cover-recommendation", "Recommendation(s)", recommendation()));
        parts.add(new Section(
                "cover-main-report",
                "Main report",
                Section.Opening.RUNNING_ON,
                List.of(),
                List.of(
                        Section.of("cover-background", "Background", background()),
                        Section.of("cover-current-position", "Current position", position()))));
        parts.add(Section.of("cover-conclusion", "Conclusion", conclusion()));
        parts.add(Section.of("cover-appendices", "Appendices", appendices()));
        parts.add(Section.of("cover-contact", "Contact", contact()));
        return List.copyOf(parts);
    }

    private List<Block> summary() {
        List<Block> blocks = new ArrayList<>();
        if (front().summary() != null) {
            CommentText.blocks(front().summary()).forEach(blocks::add);
        } else {
            blocks.add(Text.body("This report gives %s for %s."
                    .formatted(identity.title(), results.reported().inWords())));
        }
        blocks.addAll(Lede.withKey(standing));
        if (isGraded()) {
            blocks.add(SummaryPage.priorities(results, "cover-priorities"));
        }
        return List.copyOf(blocks);
    }

    private List<Block> recommendation() {
        String text = front().recommendation();
        return text == null ? List.of(Text.body(ToBeCompleted.or(null, "recommendation"))) : CommentText.blocks(text);
    }

    private List<Block> background() {
        return numbered(typed(front().background(), "background"));
    }

    private List<Block> conclusion() {
        return numbered(typed(front().conclusion(), "conclusion"));
    }

    private static List<String> typed(@Nullable String text, String what) {
        return text == null || text.isBlank()
                ? List.of(ToBeCompleted.or(null, what))
                : Stream.of(text.strip().split("\\R\\s*\\R"))
                        .map(paragraph -> paragraph.replaceAll("\\R", " "))
                        .toList();
    }

    private List<Block> numbered(List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            this.paragraphs++;
            blocks.add(Text.numbered(this.paragraphs, paragraph));
        }
        return List.copyOf(blocks);
    }

    private List<Block> position() {
        List<String> paragraphs = new ArrayList<>();
        standing.priorities().stream().map(CoverReport::priority).forEach(paragraphs::add);
        paragraphs.add(
                isGraded()
                        ? "Every measure, with its counts, baseline and grade, is in the pack that follows. Measures at "
                                + "Close Monitoring or Requires Action are set out in Appendix A."
                        : "Every measure is in the pack that follows.");
        OutOfTheOrdinary.brief(results).ifPresent(paragraphs::add);
        UnlikeTimes.brief(results).ifPresent(paragraphs::add);
        if (!results.revisions().isEmpty()) {
            paragraphs.add(Revisions.brief(results));
        }
        long late = material.milestones().stream().filter(overdue::is).count();
        if (!material.milestones().isEmpty()) {
            paragraphs.add("Of the %s of the delivery timeline, %s overdue on %s."
                    .formatted(
                            Words.many(material.milestones().size(), "milestone", "milestones"),
                            late == 0 ? "none was" : Words.number(late) + (late == 1 ? " was" : " were"),
                            Words.day(identity.asOf())));
        }
        List<Block> blocks = new ArrayList<>(numbered(paragraphs));
        Shorthand.keyOf(String.join(" ", paragraphs)).stream().map(Text::note).forEach(blocks::add);
        return List.copyOf(blocks);
    }

    private static String priority(PriorityResult result) {
        String moderated =
                result.moderation() == null ? "" : " " + ModerationWords.of(result.calculated(), result.moderation());
        return "%s. %s%s".formatted(result.priority().title(), Words.sentence(result.reason()), moderated);
    }

    private boolean isGraded() {
        return !standing.gradedPriorities().isEmpty();
    }

    private List<Block> appendices() {
        if (!isGraded()) {
            return List.of(Text.bullets(List.of("Appendix B: about these figures")));
        }
        return List.of(Text.bullets(List.of(
                "Appendix A: measures at Close Monitoring or Requires Action", "Appendix B: about these figures")));
    }

    private List<Block> contact() {
        PackYaml.Contact contact = front().contact();
        if (contact == null) {
            return List.of(Text.body(ToBeCompleted.or(null, "contact")));
        }
        List<String> lines = Stream.of(
                        contact.name(),
                        contact.title(),
                        identity.force(),
                        contact.phone() == null ? null : "T: " + contact.phone(),
                        contact.email() == null ? null : "E: " + contact.email())
                .filter(Objects::nonNull)
                .toList();
        List<Block> blocks = new ArrayList<>();
        lines.forEach(line -> blocks.add(Text.body(line)));
        return List.copyOf(blocks);
    }
}
