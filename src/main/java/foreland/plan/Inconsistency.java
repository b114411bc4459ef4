package foreland.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something published that does not add up, kept on purpose.
 *
 * @param text what does not add up
 * @param focusArea code of the focus area that it is about
 * @param sources where it was published
 */
public record Inconsistency(String text, @Nullable String focusArea, List<String> sources) implements PublishedFact {

    public Inconsistency {
        sources = List.copyOf(sources);
        new Checks().text("text", text).lines("sources", sources).orRefuse();
    }
}
