@NullMarked
package victimspack.disclose;

import org.jspecify.annotations.NullMarked;
