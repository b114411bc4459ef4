package foreland.plan;

import org.jspecify.annotations.Nullable;

/**
 * A number of something, as published.
 *
 * @param title of what
 * @param count how many, when published
 * @param isMinimum whether the source says "over" or "at least"
 * @param note anything to add
 */
public record Counted(
        String title,
        @Nullable Integer count,
        boolean isMinimum,
        @Nullable String note) {

    public Counted {
        new Checks()
                .text("title", title)
                .notNegative("count", count)
                .optionalText("note", note)
                .orRefuse();
    }
}
