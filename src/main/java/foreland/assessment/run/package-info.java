/** {@code foreland assess}: the figures of the strategic assessment as tables, from the evidence or straight from raw files. */
@NamedInterface("commands")
@NullMarked
package foreland.assessment.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
