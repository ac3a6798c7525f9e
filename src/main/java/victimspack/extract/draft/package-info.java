/** Drafts a mapping from the files that a folder holds, for an analyst to read and correct. */
@NullMarked
package victimspack.extract.draft;

import org.jspecify.annotations.NullMarked;
