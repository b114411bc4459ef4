package foreland.governance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The meetings of the acting partnership's bodies. */
public interface Meetings {

    /** All, latest first. */
    List<Meeting> list();

    Optional<Meeting> find(UUID id);

    void plan(Meeting meeting);

    /**
     * Says that a planned meeting was held or cancelled.
     *
     * @return whether it was still planned and nobody else had changed it since it was read
     */
    boolean settle(Meeting meeting, MeetingStatus status);
}
