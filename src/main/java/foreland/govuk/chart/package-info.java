/** Charts drawn on the server as SVG, each with its figures as a table beside it. */
@NamedInterface("chart")
@NullMarked
package foreland.govuk.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
