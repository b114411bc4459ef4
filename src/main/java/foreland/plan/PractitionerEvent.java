package foreland.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day on which practitioners of the agencies planned together.
 *
 * @param date if known
 * @param dateText in words, such as {@code December 2016}
 * @param practitioners how many people came
 * @param agencies from how many agencies
 * @param sectors public, private, voluntary
 * @param note anything to add
 * @param focusArea code of the focus area that it is about
 * @param sources where it was published
 */
public record PractitionerEvent(
        @Nullable LocalDate date,
        @Nullable String dateText,
        @Nullable Integer practitioners,
        @Nullable Integer agencies,
        List<String> sectors,
        @Nullable String note,
        @Nullable String focusArea,
        List<String> sources)
        implements PublishedFact {

    public PractitionerEvent {
        sectors = List.copyOf(sectors);
        sources = List.copyOf(sources);
        new Checks()
                .optionalText("dateText", dateText)
                .optionalText("note", note)
                .notNegative("practitioners", practitioners)
                .notNegative("agencies", agencies)
                .lines("sectors", sectors)
                .lines("sources", sources)
                .orRefuse();
    }
}
