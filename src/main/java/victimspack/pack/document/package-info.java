/** The pack as a document, free of any format: the one thing that every writer takes. */
@NullMarked
package victimspack.pack.document;

import org.jspecify.annotations.NullMarked;
