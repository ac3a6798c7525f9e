package victimspack.extract.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.extract.file.Delimiter;
import victimspack.extract.schema.Extract;

/**
 * Files of one form that probably feed one extract.
 *
 * @param files at least one, in name order
 */
record FileGroup(HeaderMatch match, List<FoundFile> files) {

    private static final int LEAST_WEIGHT = 4;
    private static final int LIKE_THE_NAME = 4;

    /** The groups of some files; files that are like no extract are left out. */
    static List<FileGroup> of(List<FoundFile> found) {
        List<FileGroup> groups = new ArrayList<>();
        for (FoundFile file : found) {
            guess(file)
                    .ifPresent(match -> groups.stream()
                            .filter(group -> group.match().extract() == match.extract()
                                    && group.first().isLike(file))
                            .findFirst()
                            .ifPresentOrElse(
                                    group -> group.files().add(file),
                                    () -> groups.add(new FileGroup(match, new ArrayList<>(List.of(file))))));
        }
        return groups;
    }

    private static Optional<HeaderMatch> guess(FoundFile file) {
        if (file.refused() != null) {
            return Optional.empty();
        }
        List<HeaderMatch> matches = Stream.of(Extract.values())
                .map(extract -> HeaderMatch.of(extract, file))
                .toList();
        Optional<HeaderMatch> named = matches.stream()
                .filter(match -> match.extract().fileName().equals(file.name()))
                .findFirst();
        return named.isPresent()
                ? named
                : matches.stream()
                        .filter(match -> match.weight() >= LEAST_WEIGHT)
                        .max(Comparator.comparingInt((HeaderMatch match) -> weight(match, file.name()))
                                .thenComparing(match -> -match.extract().ordinal()));
    }

    private static int weight(HeaderMatch match, String name) {
        String stem = match.extract().tableName().replaceFirst("s$", "");
        return match.weight() + (UsualHeaders.words(name).contains(stem.replace('_', ' ')) ? LIKE_THE_NAME : 0);
    }

    FoundFile first() {
        return files.get(0);
    }

    /** Whether the program reads the file as it is. */
    boolean needsNoMapping() {
        return files.size() == 1
                && first().name().equals(match.extract().fileName())
                && first().encoding() == null
                && first().delimiter() == Delimiter.COMMA
                && match.needsNoMapping()
                && DatePatterns.of(this).needed().isEmpty();
    }

    /** One path or glob for each of the files, or one glob for all where it matches no other file. */
    List<String> paths(Collection<String> everyFile) {
        List<String> names = files.stream().map(FoundFile::name).toList();
        if (names.size() == 1) {
            return names;
        }
        String start = commonStart(names).replaceFirst("[0-9][0-9 _.-]*$", "");
        String end = reversed(
                        commonStart(names.stream().map(FileGroup::reversed).toList()))
                .replaceFirst("^[0-9]*", "");
        boolean alone = everyFile.stream()
                .filter(name -> name.length() >= start.length() + end.length())
                .filter(name -> name.startsWith(start) && name.endsWith(end))
                .allMatch(names::contains);
        boolean plain = !(start + end).matches(".*[\\[\\]{}*?\\\\/].*");
        return alone && plain ? List.of(start + "*" + end) : names;
    }

    private static String commonStart(List<String> names) {
        String start = names.get(0);
        for (String name : names) {
            while (!name.startsWith(start)) {
                start = start.substring(0, start.length() - 1);
            }
        }
        return start;
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
