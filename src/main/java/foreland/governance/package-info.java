/**
 * Who decides, when they met and what they decided: bodies, meetings, decisions, and the route by which a plan is approved. A
 * decision knows only the kind, number and words of what it is about, so that what needs a decision depends on this and not
 * the other way round.
 */
@ApplicationModule(
        displayName = "Governance",
        allowedDependencies = {"partnership"})
@NullMarked
package foreland.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
