@NullMarked
package victimspack.publish.html;

import org.jspecify.annotations.NullMarked;
