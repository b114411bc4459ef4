/** What was delivered, given out whole for plan files, and what plan files said of years that are not lived here. */
@NullMarked
package foreland.delivery.recorded;

import org.jspecify.annotations.NullMarked;
