@NullMarked
package victimspack.publish.csv;

import org.jspecify.annotations.NullMarked;
