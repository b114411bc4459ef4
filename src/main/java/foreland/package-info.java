/** The program: its entry and its command line, which know every module. */
@NullMarked
package foreland;

import org.jspecify.annotations.NullMarked;
