/** The calendar of what agencies owe: by law and by agreement, what has come of it and what is late. */
@NullMarked
package foreland.evidence.submissions;

import org.jspecify.annotations.NullMarked;
