package foreland.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body.
 *
 * @param body the body that meets
 * @param date a London date
 * @param place where; empty when not known
 * @param version counts its changes
 */
public record Meeting(
        UUID id, UUID body, LocalDate date, @Nullable String place, MeetingStatus status, int version) {

    /** Whether it can be marked as held on this day: a meeting to come has decided nothing yet. */
    public boolean mayBeHeldOn(LocalDate today) {
        return status == MeetingStatus.PLANNED && !date.isAfter(today);
    }
}
