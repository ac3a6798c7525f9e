/** What an extract holds: columns, their types, and one readable declaration per extract. */
@NullMarked
package victimspack.extract.schema;

import org.jspecify.annotations.NullMarked;
