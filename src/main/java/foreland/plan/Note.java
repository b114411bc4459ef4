package foreland.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A free statement for which there is no better place.
 *
 * @param about what it is about, such as {@code monitoring}
 * @param text the statement
 * @param date when it was made, if known
 * @param focusArea code of the focus area that it is about
 * @param sources where it was published
 */
public record Note(
        String about,
        String text,
        @Nullable LocalDate date,
        @Nullable String focusArea,
        List<String> sources) implements PublishedFact {

    public Note {
        sources = List.copyOf(sources);
        new Checks()
                .text("about", about)
                .text("text", text)
                .lines("sources", sources)
                .orRefuse();
    }
}
