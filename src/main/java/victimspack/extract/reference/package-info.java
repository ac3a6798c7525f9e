/** What rows are judged by besides their own values: offences, working days, limits and age bands. */
@NullMarked
package victimspack.extract.reference;

import org.jspecify.annotations.NullMarked;
