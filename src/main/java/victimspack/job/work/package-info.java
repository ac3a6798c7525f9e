/** The work folder: its lock, the stores in it and their keys, the log and the history of runs. */
@NullMarked
package victimspack.job.work;

import org.jspecify.annotations.NullMarked;
