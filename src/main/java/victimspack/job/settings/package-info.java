/** What victims-pack.yaml in the input folder may say: read strictly, each key with its default. */
@NullMarked
package victimspack.job.settings;

import org.jspecify.annotations.NullMarked;
