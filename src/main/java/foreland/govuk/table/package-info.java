/** Tables that sort, filter, print and download, without JavaScript: say what the columns are and the rest follows. */
@NamedInterface("table")
@NullMarked
package foreland.govuk.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
