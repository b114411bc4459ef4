/** The access review: who can see and do what, when they last used it, and when somebody last checked. */
@NullMarked
package foreland.partnership.access;

import org.jspecify.annotations.NullMarked;
