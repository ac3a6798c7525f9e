/** The rules that a row's values must keep: one small class each. */
@NullMarked
package victimspack.extract.rule;

import org.jspecify.annotations.NullMarked;
