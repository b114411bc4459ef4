/** Tells other systems what changed, by a signed request to an address of theirs. */
@NullMarked
package foreland.partnership.webhooks;

import org.jspecify.annotations.NullMarked;
