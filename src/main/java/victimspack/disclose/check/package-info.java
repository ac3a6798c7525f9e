@NullMarked
package victimspack.disclose.check;

import org.jspecify.annotations.NullMarked;
