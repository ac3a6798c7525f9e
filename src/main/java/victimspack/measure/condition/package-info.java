/** The small language of conditions: parsed, checked against a case table's columns, and turned into SQL from its tree. */
@NullMarked
package victimspack.measure.condition;

import org.jspecify.annotations.NullMarked;
