/**
 * Who is acting; who changed or looked at what, when, from what to what; reading as of a date; keys that make personal
 * values in the journal destroyable; and forms that are answered once however often they are posted.
 */
@ApplicationModule(displayName = "Journal")
@NullMarked
package foreland.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
