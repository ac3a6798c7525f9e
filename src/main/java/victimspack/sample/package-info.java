/**
 * Synthetic extracts of the City's size and character, at any size, from a seed. Nobody in them exists.
 *
 * <p>{@link victimspack.sample.Sample} writes the folder; {@link victimspack.sample.Rate} holds the story its figures tell.
 */
@NullMarked
package victimspack.sample;

import org.jspecify.annotations.NullMarked;
