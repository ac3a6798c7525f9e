@NullMarked
package victimspack.cli;

import org.jspecify.annotations.NullMarked;
