/**
 * Tables whose rows lie in blocks, column by column: a block is written at once, and of it only the columns are worked out
 * that a query asks for. To SQL they are tables like any other, which can be read.
 */
@NullMarked
package victimspack.store.block;

import org.jspecify.annotations.NullMarked;
