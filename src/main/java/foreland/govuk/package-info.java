/**
 * The page kit: the components of the GOV.UK Design System as typed templates (in {@code src/main/jte/govuk}), the layout every
 * page shares, problems and fields of forms, assets and error pages. Without the crown and the GDS Transport typeface, which are
 * licensed to gov.uk addresses only. The components are listed in {@code docs/page-kit.md}.
 */
@ApplicationModule(displayName = "Page kit")
@NullMarked
package foreland.govuk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
