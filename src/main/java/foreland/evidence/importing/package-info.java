/** Taking data in by upload: look at what a file is and would change, decide, watch, read what became of it. */
@NullMarked
package foreland.evidence.importing;

import org.jspecify.annotations.NullMarked;
