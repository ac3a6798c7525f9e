@NullMarked
package victimspack.pack;

import org.jspecify.annotations.NullMarked;
