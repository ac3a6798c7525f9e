@NullMarked
package victimspack.extract;

import org.jspecify.annotations.NullMarked;
