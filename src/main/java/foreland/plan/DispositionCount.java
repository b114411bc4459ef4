package foreland.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many actions ended a year in one way, as published, with the examples given.
 *
 * @param disposition which way
 * @param count how many
 * @param examples actions named; a name may stand under several in old reports
 * @param note anything to add
 * @param focusArea code of the focus area that it is about
 * @param sources where it was published
 */
public record DispositionCount(
        YearEndDisposition disposition,
        @Nullable Integer count,
        List<String> examples,
        @Nullable String note,
        @Nullable String focusArea,
        List<String> sources)
        implements PublishedFact {

    public DispositionCount {
        examples = List.copyOf(examples);
        sources = List.copyOf(sources);
        new Checks()
                .notNegative("count", count)
                .optionalText("note", note)
                .lines("examples", examples)
                .lines("sources", sources)
                .orRefuse();
    }
}
