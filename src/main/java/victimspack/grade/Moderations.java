package victimspack.grade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.extract.NearestName;
import victimspack.extract.Quarter;
import victimspack.measure.Counts;
import victimspack.measure.Framework;
import victimspack.measure.Measure;

/** The people's judgements, checked against what the pack holds. */
final class Moderations {

    private record Key(String about, Quarter quarter) {}

    private final Map<Key, Judgement> moderated = new HashMap<>();
    private final Map<Key, Judgement> commented = new HashMap<>();

    private Moderations() {}

    /**
     * Judgements of quarters that are not held belong to other packs: they are checked but have no effect here.
     *
     * @throws ModerationRejected where a moderated grade cannot stand
     */
    static Moderations of(Counts counts, List<Judgement> judgements) {
        Moderations moderations = new Moderations();
        for (Judgement judgement : judgements) {
            Key key = new Key(judgement.about(), judgement.quarter());
            if (judgement.comment() != null && !judgement.comment().isBlank()) {
                moderations.commented.putIfAbsent(key, judgement);
            }
            if (judgement.grade() != null) {
                check(counts.framework(), judgement);
                moderations.add(key, judgement);
            }
        }
        return moderations;
    }

    @Nullable
    Moderation of(String about, Quarter quarter) {
        Judgement judgement = moderated.get(new Key(about, quarter));
        return judgement == null
                ? null
                : new Moderation(
                        Objects.requireNonNull(judgement.grade()),
                        Objects.requireNonNull(judgement.reason()),
                        Objects.requireNonNull(judgement.by()),
                        judgement.on());
    }

    boolean hasComment(String about, Quarter quarter) {
        return commented.containsKey(new Key(about, quarter));
    }

    private void add(Key key, Judgement judgement) {
        Judgement earlier = moderated.putIfAbsent(key, judgement);
        if (earlier != null) {
            throw new ModerationRejected(
                    judgement.line(),
                    "'%s' is moderated for %s a second time, the first being line %d; keep one of the two."
                            .formatted(judgement.about(), judgement.quarter(), earlier.line()));
        }
    }

    private static void check(Framework framework, Judgement judgement) {
        checkIsOfThePack(framework, judgement);
        Grade grade = judgement.grade();
        if (grade == null || !grade.isGrade()) {
            throw new ModerationRejected(
                    judgement.line(),
                    "the moderated grade of '%s' must be Satisfactory, Close Monitoring or Requires Action."
                            .formatted(judgement.about()));
        }
        checkGiven(judgement, judgement.reason(), "reason", "moderation_reason");
        checkGiven(judgement, judgement.by(), "name", "moderated_by");
    }

    private static void checkGiven(Judgement judgement, @Nullable String value, String what, String column) {
        if (value == null || value.isBlank()) {
            throw new ModerationRejected(
                    judgement.line(),
                    "the moderated grade of '%s' has no %s; fill in %s, or clear moderated_grade."
                            .formatted(judgement.about(), what, column));
        }
    }

    private static void checkIsOfThePack(Framework framework, Judgement judgement) {
        String about = judgement.about();
        if (gradable(framework).anyMatch(about::equals)) {
            return;
        }
        throw new ModerationRejected(
                judgement.line(),
                framework.hasPart(about)
                        ? "'%s' is part of the pack but has no grade, so it cannot be moderated; clear moderated_grade."
                                .formatted(about)
                        : "a grade is moderated for '%s', which is neither a measure nor a priority of this pack%s."
                                .formatted(about, nearest(framework, about)));
    }

    private static Stream<String> gradable(Framework framework) {
        return Stream.concat(
                framework.measures().stream().map(Measure::id),
                framework.priorities().stream()
                        .filter(Framework.Priority::graded)
                        .map(Framework.Priority::id));
    }

    private static String nearest(Framework framework, String about) {
        return NearestName.to(about, gradable(framework).toList())
                .map("; correct the id (the nearest is '%s') or remove the line"::formatted)
                .orElse("; remove the line");
    }
}
