@NullMarked
package victimspack.publish;

import org.jspecify.annotations.NullMarked;
