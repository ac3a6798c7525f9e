/** What mapping.yaml says of a force's own files: patterns, headers, values, merged categories. */
@NullMarked
package victimspack.extract.mapping;

import org.jspecify.annotations.NullMarked;
