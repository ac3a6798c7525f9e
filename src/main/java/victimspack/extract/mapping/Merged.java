package victimspack.extract.mapping;

import java.util.List;

/**
 * A value of ours that an export gives to more than it says: one type of crime of theirs for several sub-groups of ours.
 *
 * @param column the column's name
 * @param value  the value as which all of it is read; blank where the export does not hold the others at all
 * @param others the values that it stands for besides, and that no row of the export has
 */
public record Merged(String column, String value, List<String> others) {}
