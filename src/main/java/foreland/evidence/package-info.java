/**
 * Data from every agency: police open data and depersonalised observations, with the reference geography they are counted by,
 * what they cover, where they came from and what is known to be wrong with them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"partnership"})
package foreland.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
