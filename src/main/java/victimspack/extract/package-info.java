/**
 * What all parts of reading extracts speak of: quarters, rules, and problems that are values. The parts are packages of
 * their own, and it knows none of them.
 */
@NullMarked
package victimspack.extract;

import org.jspecify.annotations.NullMarked;
