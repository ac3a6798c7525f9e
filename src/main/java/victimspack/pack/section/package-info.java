/** The sections of priorities and of measures: everything the pack tells of one measure, in its order. */
@NullMarked
package victimspack.pack.section;

import org.jspecify.annotations.NullMarked;
