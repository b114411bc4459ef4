package foreland.plan;

import foreland.calendar.FinancialYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as published, outside the rows of an action plan.
 *
 * @param title of the project
 * @param theme the theme it was published under
 * @param year its financial year, if known
 * @param dates days on which it ran
 * @param periodText when it ran, in words
 * @param areas where
 * @param ledBy who led it
 * @param partners who helped
 * @param activities what was done
 * @param figures what was counted
 * @param award won for it
 * @param status what was published about it
 * @param note anything to add
 * @param focusArea code of the focus area that it is about
 * @param sources where it was published
 */
public record Project(
        String title,
        @Nullable String theme,
        @Nullable FinancialYear year,
        List<ProjectDates> dates,
        @Nullable String periodText,
        List<String> areas,
        @Nullable String ledBy,
        List<String> partners,
        List<String> activities,
        List<Counted> figures,
        @Nullable String award,
        PublishedStatus status,
        @Nullable String note,
        @Nullable String focusArea,
        List<String> sources)
        implements PublishedFact {

    public Project {
        dates = List.copyOf(dates);
        areas = List.copyOf(areas);
        partners = List.copyOf(partners);
        activities = List.copyOf(activities);
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
        new Checks()
                .text("title", title)
                .optionalText("theme", theme)
                .optionalText("periodText", periodText)
                .optionalText("ledBy", ledBy)
                .optionalText("award", award)
                .optionalText("note", note)
                .lines("areas", areas)
                .lines("partners", partners)
                .lines("activities", activities)
                .lines("sources", sources)
                .orRefuse();
    }
}
