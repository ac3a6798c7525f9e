/**
 * Reads the finished files back and compares them with the pack: every format opens, every checksum holds, every text,
 * number and grade is the pack's.
 */
@NullMarked
package victimspack.publish.verify;

import org.jspecify.annotations.NullMarked;
