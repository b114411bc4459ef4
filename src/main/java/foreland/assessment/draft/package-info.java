/** Writing the strategic assessment: its states, its words, its figures and where they come from, and the files it becomes. */
@NullMarked
package foreland.assessment.draft;

import org.jspecify.annotations.NullMarked;
