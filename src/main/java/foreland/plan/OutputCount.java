package foreland.plan;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much of something was done, as published.
 *
 * @param activity its activity code, such as {@code home_safety_visit}
 * @param title in words; this or the code is given
 * @param count how many, if published
 * @param isMinimum whether it was published as "over" or "at least"
 * @param kinds what sorts
 * @param note anything to add
 * @param focusArea code of the focus area that it is about
 * @param sources where it was published
 */
public record OutputCount(
        @Nullable String activity,
        @Nullable String title,
        @Nullable Integer count,
        boolean isMinimum,
        List<String> kinds,
        @Nullable String note,
        @Nullable String focusArea,
        List<String> sources)
        implements PublishedFact {

    /** A code is written small, this word of it is not: anti-social behaviour. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\basb\\b");

    public OutputCount {
        kinds = List.copyOf(kinds);
        sources = List.copyOf(sources);
        new Checks()
                .optionalText("activity", activity)
                .optionalText("title", title)
                .optionalText("note", note)
                .refuseIf(
                        activity == null && title == null,
                        "title",
                        "This output says nothing of what was done.",
                        "Add a title or an activity.")
                .notNegative("count", count)
                .lines("kinds", kinds)
                .lines("sources", sources)
                .orRefuse();
    }

    /** What was counted, as the source words it; else its activity code read as words, such as "Home safety visit". */
    public String inWords() {
        String words = title != null ? title : String.valueOf(activity).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0))
                + ABBREVIATION.matcher(words.substring(1)).replaceAll("ASB");
    }
}
