/** Which partnership, who is looking, signing in and out, and who may open which page. */
@NullMarked
package foreland.partnership.signin;

import org.jspecify.annotations.NullMarked;
