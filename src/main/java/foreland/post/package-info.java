/**
 * Letters by e-mail: written in the transaction that causes them, sent after its commit, once, by whichever node is first.
 * See docs/decisions/0007-post.md.
 */
@ApplicationModule(displayName = "Post")
@NullMarked
package foreland.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
