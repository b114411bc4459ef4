/**
 * Partnerships and the areas they cover, their agencies, posts and people, who has which role, and signing in.
 */
@ApplicationModule(
        displayName = "Partnership",
        allowedDependencies = {})
@NullMarked
package foreland.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
