package foreland.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that the agency says it reached, with its words as they were then.
 *
 * @param due by when it was to be
 * @param reached when it was
 */
public record MilestoneReached(String title, @Nullable LocalDate due, LocalDate reached) {}
