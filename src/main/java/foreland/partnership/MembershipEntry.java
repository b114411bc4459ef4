package foreland.partnership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's role for an agency, as the journal keeps it. */
public record MembershipEntry(
        UUID person,
        UUID agency,
        String role,
        LocalDate from,
        @Nullable LocalDate to) {

    public static final String KIND = "partnership.membership";
}
