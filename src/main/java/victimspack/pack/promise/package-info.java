/** What was promised: milestones, open actions and recommendations, and what of them is late. */
@NullMarked
package victimspack.pack.promise;

import org.jspecify.annotations.NullMarked;
