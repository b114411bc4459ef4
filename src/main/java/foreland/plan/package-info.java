/**
 * The plan as a document: its focus areas, the action plan of each year with actions, measures and milestones, and what was
 * published about it. Nothing here knows a database, a file format or a page.
 */
@NullMarked
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {"partnership", "governance"})
package foreland.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
