/** How a run ends that makes no pack: refused, failed or stopped, each with one sentence and nothing of a row's. */
@NullMarked
package victimspack.job.failure;

import org.jspecify.annotations.NullMarked;
