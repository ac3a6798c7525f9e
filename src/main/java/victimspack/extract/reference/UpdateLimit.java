package victimspack.extract.reference;

/**
 * Working days within which a victim must be told of an event.
 *
 * @param standard for most victims
 * @param enhanced for victims with Enhanced Rights
 */
public record UpdateLimit(int standard, int enhanced) {}
