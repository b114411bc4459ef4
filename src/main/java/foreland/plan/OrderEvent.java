package foreland.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated step in the life of an order.
 *
 * @param date when, if known
 * @param dateText when, in words
 * @param what the step, such as {@code Decision}
 * @param body who took it
 * @param item number of the item
 * @param details what was proposed, decided or said, an item each
 * @param sources where it was published
 */
public record OrderEvent(
        @Nullable LocalDate date,
        @Nullable String dateText,
        String what,
        @Nullable String body,
        @Nullable String item,
        List<String> details,
        List<String> sources) {

    public OrderEvent {
        details = List.copyOf(details);
        sources = List.copyOf(sources);
        new Checks()
                .text("what", what)
                .optionalText("dateText", dateText)
                .optionalText("body", body)
                .optionalText("item", item)
                .lines("details", details)
                .lines("sources", sources)
                .orRefuse();
    }
}
