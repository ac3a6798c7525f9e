@NullMarked
package victimspack.store;

import org.jspecify.annotations.NullMarked;
