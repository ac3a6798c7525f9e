/**
 * Reads a framework's folder strictly: an unknown key, name or type stops the run before a row is read. YAML without
 * aliases, tags or second documents, bounded in size.
 */
@NullMarked
package victimspack.measure.framework;

import org.jspecify.annotations.NullMarked;
