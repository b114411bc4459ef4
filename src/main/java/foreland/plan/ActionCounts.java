package foreland.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many actions there were, as published; the counts derived from rows stand beside them.
 *
 * @param total of all
 * @param totalAsPublished the total in words, such as {@code over 50}
 * @param completed of them completed
 * @param ongoing under way
 * @param carriedOver carried over
 * @param continuing going on into the next year
 * @param projects projects
 * @param subThemes headings below the focus areas
 * @param emergingIssues issues that had emerged
 * @param note anything to add
 * @param focusArea code of the focus area that it is about
 * @param sources where it was published
 */
public record ActionCounts(
        @Nullable Integer total,
        @Nullable String totalAsPublished,
        @Nullable Integer completed,
        @Nullable Integer ongoing,
        @Nullable Integer carriedOver,
        @Nullable Integer continuing,
        @Nullable Integer projects,
        @Nullable Integer subThemes,
        @Nullable Integer emergingIssues,
        @Nullable String note,
        @Nullable String focusArea,
        List<String> sources)
        implements PublishedFact {

    public ActionCounts {
        sources = List.copyOf(sources);
        new Checks()
                .optionalText("totalAsPublished", totalAsPublished)
                .optionalText("note", note)
                .notNegative("total", total)
                .notNegative("completed", completed)
                .notNegative("ongoing", ongoing)
                .notNegative("carriedOver", carriedOver)
                .notNegative("continuing", continuing)
                .notNegative("projects", projects)
                .notNegative("subThemes", subThemes)
                .notNegative("emergingIssues", emergingIssues)
                .lines("sources", sources)
                .orRefuse();
    }
}
