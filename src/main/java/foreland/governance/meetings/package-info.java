/** Meetings of the bodies: listing and planning them, and saying that they were held. */
@NullMarked
package foreland.governance.meetings;

import org.jspecify.annotations.NullMarked;
