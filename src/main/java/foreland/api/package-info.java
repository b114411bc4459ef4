/**
 * What every address of the API keeps to: problems that say what to do, versions of what is changed, requests that are answered
 * once, pages of lists, limits, and a description of it all that is read from the code. It knows no capability.
 */
@ApplicationModule(displayName = "API kit")
@NullMarked
package foreland.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
