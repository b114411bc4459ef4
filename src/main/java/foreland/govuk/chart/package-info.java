/** Charts drawn on the server as SVG, each with its figures as a table beside it. */
// Joins what the page kit offers without a name, so that a module that may use the kit may use this too.
@NamedInterface("<<UNNAMED>>")
@NullMarked
package foreland.govuk.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
