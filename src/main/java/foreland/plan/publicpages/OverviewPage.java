package foreland.plan.publicpages;

import foreland.govuk.Link;
import foreland.govuk.table.TableView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan, and the list of all plans and documents.
 *
 * @param current the plan that counts today; null when none was published
 * @param years all years that have a page, the newest first
 */
record OverviewPage(Addresses at, @Nullable DocumentView current, List<Link> years, TableView documents) {}
