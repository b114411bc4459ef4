/** What the counts say about any area: change, rank, monthly charts, small areas and concentration, and what each method is. */
@NullMarked
package foreland.assessment.explore;

import org.jspecify.annotations.NullMarked;
