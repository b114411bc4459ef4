/**
 * The plan at work: quarterly updates from the agencies, activities as they happen, the overview of what is off track, and the
 * close of the year.
 */
@NullMarked
@ApplicationModule(
        displayName = "Delivery",
        allowedDependencies = {"partnership", "governance", "plan", "assessment"})
package foreland.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
