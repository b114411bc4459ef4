package foreland.partnership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a person holds a post, as the journal keeps it. */
public record HoldingEntry(
        UUID post, UUID person, LocalDate from, @Nullable LocalDate to) {

    public static final String KIND = "partnership.post-holding";
}
