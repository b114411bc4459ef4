/** Money in whole pence, so that sums and instalments are exact. */
@NullMarked
@ApplicationModule(
        displayName = "Money",
        allowedDependencies = {})
package foreland.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
