@NullMarked
package victimspack.measure;

import org.jspecify.annotations.NullMarked;
