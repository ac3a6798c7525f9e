/** About the figures: panels of measures below Satisfactory, definitions, methods, revisions, accessibility. */
@NullMarked
package victimspack.pack.appendix;

import org.jspecify.annotations.NullMarked;
