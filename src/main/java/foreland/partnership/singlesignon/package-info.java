/** Signing in with the accounts of one's own organisation (OpenID Connect): which organisations, what it gives, and the way in. */
@NullMarked
package foreland.partnership.singlesignon;

import org.jspecify.annotations.NullMarked;
