package victimspack.publish.sealed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import victimspack.extract.Quarter;

/**
 * What the name of a pack's folder says, such as {@code 2026-27-Q1}, {@code 2026-27-Q1-restricted-r2} or
 * {@code 2026-27-Q1-draft}. It holds nothing that a file system could refuse.
 *
 * @param revision 1 for the first edition, which the name does not say
 */
public record PackName(Quarter quarter, boolean restricted, int revision, boolean draft) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d{2}-Q[1-4])(-restricted)?(?:-r([1-9]\\d{0,3}))?(-draft)?");

    /** What a name says; empty where it is no pack's. */
    public static Optional<PackName> parse(String name) {
        Matcher form = FORM.matcher(name);
        if (!form.matches()) {
            return Optional.empty();
        }
        int revision = form.group(3) == null ? 1 : Integer.parseInt(form.group(3));
        return Quarter.parse(form.group(1))
                .map(quarter -> new PackName(quarter, form.group(2) != null, revision, form.group(4) != null))
                .filter(parsed -> parsed.toString().equals(name));
    }

    /** The published edition that a draft is to become. */
    public PackName sealed() {
        return new PackName(quarter, restricted, revision, false);
    }

    public PackName asDraft() {
        return new PackName(quarter, restricted, revision, true);
    }

    @Override
    public String toString() {
        return quarter
                + (restricted ? "-restricted" : "")
                + (revision > 1 ? "-r" + revision : "")
                + (draft ? "-draft" : "");
    }
}
