/** {@code foreland plan import} and {@code foreland plan export}: the plan file on the command line. */
@NamedInterface("commands")
@NullMarked
package foreland.publication.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
