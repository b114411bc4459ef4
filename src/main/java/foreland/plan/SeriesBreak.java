package foreland.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change in recording after which figures cannot be compared with earlier ones.
 *
 * @param date from when, if known
 * @param measure which figures; all of them when left out
 * @param why what changed
 * @param focusArea code of the focus area that it is about
 * @param sources where it was published
 */
public record SeriesBreak(
        @Nullable LocalDate date,
        @Nullable String measure,
        String why,
        @Nullable String focusArea,
        List<String> sources)
        implements PublishedFact {

    public SeriesBreak {
        sources = List.copyOf(sources);
        new Checks()
                .optionalText("measure", measure)
                .text("why", why)
                .lines("sources", sources)
                .orRefuse();
    }
}
