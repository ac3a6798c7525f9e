/** The files of an extract, found and opened: which column is bound to which header, and what they leave out. */
@NullMarked
package victimspack.extract.source;

import org.jspecify.annotations.NullMarked;
