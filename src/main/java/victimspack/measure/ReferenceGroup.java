package victimspack.measure;

/**
 * The group with whose rate those of the other groups are compared.
 *
 * @param group   its category as it stands in files, or {@link #LARGEST}
 * @param because why this one, in words that go on after "because"
 */
public record ReferenceGroup(String group, String because) {

    /** Whichever group has the largest base, of those of whom the fact is known. */
    public static final String LARGEST = "largest";
}
