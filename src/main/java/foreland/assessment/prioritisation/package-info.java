/** Scoring issues by harm and likelihood: separately, then together; the ranking and how sure it is; the shortlist. */
@NullMarked
package foreland.assessment.prioritisation;

import org.jspecify.annotations.NullMarked;
