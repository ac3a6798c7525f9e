/** What comes with the program to write packs with: fonts and style sheets. */
@NullMarked
package victimspack.publish.resource;

import org.jspecify.annotations.NullMarked;
