/** The tokens by which a person's programs act for them: made, looked at, revoked. */
@NullMarked
package foreland.partnership.tokens;

import org.jspecify.annotations.NullMarked;
