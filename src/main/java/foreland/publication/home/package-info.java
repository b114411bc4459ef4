/** The first page of a partnership. */
@NullMarked
package foreland.publication.home;

import org.jspecify.annotations.NullMarked;
