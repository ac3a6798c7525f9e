package victimspack.measure;

/**
 * How far back a measure looks in the records: a quarter that starts before the records go back so far is not to be compared.
 *
 * @param from the column whose first value says when the records begin
 * @param days how many days it looks back
 */
public record LookBack(String from, int days) {}
