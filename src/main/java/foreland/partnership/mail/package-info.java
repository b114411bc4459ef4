/** The mail server of the installation, and the letters of a partnership that wait or could not be sent. */
@NullMarked
package foreland.partnership.mail;

import org.jspecify.annotations.NullMarked;
