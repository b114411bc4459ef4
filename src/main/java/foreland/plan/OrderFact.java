package foreland.plan;

import foreland.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order for a place, such as a public spaces protection order.
 *
 * @param reference its number
 * @param title of the order
 * @param decided when it was decided
 * @param inForceFrom its first day
 * @param inForceText the start in words
 * @param lengthYears how long
 * @param expires its last day
 * @param areas where it holds
 * @param fixedPenalty in pounds
 * @param replaces orders that it takes the place of
 * @param evidence what it was based on
 * @param events its dated steps
 * @param note anything to add
 * @param focusArea code of the focus area that it is about
 * @param sources where it was published
 */
public record OrderFact(
        @Nullable String reference,
        String title,
        @Nullable LocalDate decided,
        @Nullable LocalDate inForceFrom,
        @Nullable String inForceText,
        @Nullable BigDecimal lengthYears,
        @Nullable LocalDate expires,
        List<String> areas,
        @Nullable Money fixedPenalty,
        List<String> replaces,
        List<String> evidence,
        List<OrderEvent> events,
        @Nullable String note,
        @Nullable String focusArea,
        List<String> sources)
        implements PublishedFact {

    public OrderFact {
        areas = List.copyOf(areas);
        replaces = List.copyOf(replaces);
        evidence = List.copyOf(evidence);
        events = List.copyOf(events);
        sources = List.copyOf(sources);
        lengthYears = Figures.plainOrNone(lengthYears);
        new Checks()
                .optionalText("reference", reference)
                .optionalText("inForceText", inForceText)
                .optionalText("note", note)
                .text("title", title)
                .inOrder("expires", inForceFrom, expires)
                .lines("areas", areas)
                .lines("replaces", replaces)
                .lines("evidence", evidence)
                .lines("sources", sources)
                .orRefuse();
    }
}
