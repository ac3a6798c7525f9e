@NullMarked
package victimspack.publish.office;

import org.jspecify.annotations.NullMarked;
