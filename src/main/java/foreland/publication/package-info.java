/** What goes out to the public and comes in from files: the plan file, the home page, the example. */
@NullMarked
@ApplicationModule(
        displayName = "Publication",
        allowedDependencies = {"partnership", "plan", "delivery"})
package foreland.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
