/** One readable declaration per extract. */
@NullMarked
package victimspack.extract.schema;

import org.jspecify.annotations.NullMarked;
