package foreland.plan;

import foreland.calendar.FinancialYear;
import foreland.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that a document says was or would be given.
 *
 * @param funder who gives it
 * @param title of the fund
 * @param amount in pounds
 * @param year the financial year it is for
 * @param certainty how certain it was, in words
 * @param laterYears what was said of later years
 * @param note anything to add
 * @param focusArea code of the focus area that it is about
 * @param sources where it was published
 */
public record PublishedGrant(
        String funder,
        String title,
        @Nullable Money amount,
        @Nullable FinancialYear year,
        @Nullable String certainty,
        @Nullable String laterYears,
        @Nullable String note,
        @Nullable String focusArea,
        List<String> sources)
        implements PublishedFact {

    public PublishedGrant {
        sources = List.copyOf(sources);
        new Checks()
                .text("funder", funder)
                .text("title", title)
                .optionalText("certainty", certainty)
                .optionalText("laterYears", laterYears)
                .optionalText("note", note)
                .lines("sources", sources)
                .orRefuse();
    }
}
