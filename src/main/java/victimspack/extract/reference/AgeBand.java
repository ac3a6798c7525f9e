package victimspack.extract.reference;

/**
 * A band of ages, both ends included.
 *
 * @param name as it is shown, such as {@code 18-24}
 */
public record AgeBand(String name, int from, int to) {

    public boolean holds(int age) {
        return from <= age && age <= to;
    }
}
