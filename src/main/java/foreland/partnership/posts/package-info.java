/** The posts of the agencies, such as a chief inspector, and who held them when. */
@NullMarked
package foreland.partnership.posts;

import org.jspecify.annotations.NullMarked;
