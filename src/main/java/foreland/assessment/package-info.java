/**
 * The strategic assessment: what the evidence says about an area, with statistics that hold, and the document that comes of it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"partnership", "evidence"})
package foreland.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
