@NullMarked
package victimspack.publish.word;

import org.jspecify.annotations.NullMarked;
