@NullMarked
package victimspack.job;

import org.jspecify.annotations.NullMarked;
