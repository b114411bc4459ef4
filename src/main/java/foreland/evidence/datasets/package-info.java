/** The datasets: whose they are, what they cover, what is known to be wrong with them, and the files they came in. */
@NullMarked
package foreland.evidence.datasets;

import org.jspecify.annotations.NullMarked;
