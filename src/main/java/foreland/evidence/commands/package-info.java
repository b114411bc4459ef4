/** {@code foreland evidence import} and {@code foreland evidence list}: the evidence on the command line. */
@NamedInterface("commands")
@NullMarked
package foreland.evidence.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
