@NullMarked
package victimspack.grade;

import org.jspecify.annotations.NullMarked;
