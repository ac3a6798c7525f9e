/** The job alone at night: when a quarter is due, whether its extracts are whole, where they go, and who is told. */
@NullMarked
package victimspack.schedule;

import org.jspecify.annotations.NullMarked;
