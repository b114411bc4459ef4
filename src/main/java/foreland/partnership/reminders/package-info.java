/** What is due, told by e-mail and shown in people's own calendars; how often, and at which secret address, is theirs to choose. */
@NullMarked
package foreland.partnership.reminders;

import org.jspecify.annotations.NullMarked;
