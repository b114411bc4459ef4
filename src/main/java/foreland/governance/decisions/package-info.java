/** What awaits which body, recording what it decided, the list of decisions and their corrections. */
@NullMarked
package foreland.governance.decisions;

import org.jspecify.annotations.NullMarked;
