@NullMarked
package victimspack.disclose.hide;

import org.jspecify.annotations.NullMarked;
