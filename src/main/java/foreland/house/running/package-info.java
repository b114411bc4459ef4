/** Putting a running Foreland together and taking it apart again: {@code serve}, and the house that other commands open. */
@NullMarked
package foreland.house.running;

import org.jspecify.annotations.NullMarked;
