package foreland.plan;

import foreland.calendar.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * The earlier action that an action continues.
 *
 * @param plan reference of the earlier plan; left out when it is the same plan
 * @param year the earlier financial year
 * @param reference of the action in that year
 */
public record ActionLink(@Nullable String plan, FinancialYear year, String reference) {

    public ActionLink {
        new Checks()
                .optionalText("plan", plan)
                .reference("reference", reference)
                .orRefuse();
    }
}
