/** Putting a running Foreland together and taking it apart again: {@code serve}, and the house that other commands open. */
@NamedInterface("commands")
@NullMarked
package foreland.house.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
