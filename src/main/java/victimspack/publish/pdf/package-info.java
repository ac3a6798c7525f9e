@NullMarked
package victimspack.publish.pdf;

import org.jspecify.annotations.NullMarked;
