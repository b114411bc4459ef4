/** Tables that sort, filter, print and download, without JavaScript: say what the columns are and the rest follows. */
// Joins what the page kit offers without a name, so that a module that may use the kit may use this too.
@NamedInterface("<<UNNAMED>>")
@NullMarked
package foreland.govuk.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
