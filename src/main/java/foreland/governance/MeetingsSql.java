package foreland.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes meetings. */
@Component
class MeetingsSql {

    private final JdbcClient sql;

    MeetingsSql(JdbcClient sql) {
        this.sql = sql;
    }

    List<Meeting> list() {
        return sql.sql("select * from governance.meeting order by date desc, id")
                .query((row, n) -> meeting(row))
                .list();
    }

    Optional<Meeting> find(UUID id) {
        return sql.sql("select * from governance.meeting where id = ?")
                .param(id)
                .query((row, n) -> meeting(row))
                .optional();
    }

    void insert(Meeting meeting) {
        sql.sql("""
                        insert into governance.meeting (id, partnership_id, body_id, date, place, status)
                        values (:id, journal.acting_partnership(), :body, :date, :place, :status)""")
                .param("id", meeting.id())
                .param("body", meeting.body())
                .param("date", meeting.date())
                .param("place", meeting.place())
                .param("status", meeting.status().name())
                .update();
    }

    /** False when someone else changed the meeting since this version of it was read. */
    boolean update(Meeting meeting, MeetingStatus status) {
        return sql.sql("""
                                update governance.meeting set status = ?, version = version + 1
                                where id = ? and version = ? and status = 'PLANNED'""")
                        .params(status.name(), meeting.id(), meeting.version())
                        .update()
                == 1;
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getObject("body_id", UUID.class),
                row.getObject("date", LocalDate.class),
                row.getString("place"),
                MeetingStatus.valueOf(row.getString("status")),
                row.getInt("version"));
    }
}
