/** The people of a partnership: who they are, their roles, their accounts, and being forgotten. */
@NullMarked
package foreland.partnership.people;

import org.jspecify.annotations.NullMarked;
