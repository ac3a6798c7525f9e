@NullMarked
package victimspack.publish.excel;

import org.jspecify.annotations.NullMarked;
