package foreland.governance;

import foreland.journal.Journal;
import foreland.journal.Noun;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings with their journal. */
@Component
@Transactional
class KeptMeetings implements Meetings {

    private static final String NOUN = "governance.meeting";

    private final MeetingsSql sql;
    private final Journal journal;

    KeptMeetings(MeetingsSql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Override
    public List<Meeting> list() {
        return sql.list();
    }

    @Override
    public Optional<Meeting> find(UUID id) {
        return sql.find(id);
    }

    @Override
    public void plan(Meeting meeting) {
        sql.insert(meeting);
        journal.changed(Noun.of(NOUN, meeting.id()), "meeting planned", meeting);
    }

    @Override
    public boolean settle(Meeting meeting, MeetingStatus status) {
        boolean settled = sql.update(meeting, status);
        if (settled) {
            String act = status == MeetingStatus.HELD ? "meeting held" : "meeting cancelled";
            journal.changed(
                    Noun.of(NOUN, meeting.id()), act, sql.find(meeting.id()).orElseThrow());
        }
        return settled;
    }
}
