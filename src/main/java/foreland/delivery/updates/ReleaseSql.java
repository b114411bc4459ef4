package foreland.delivery.updates;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.FinancialYear;
import foreland.delivery.Round;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.plan.Describes;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the public see figures. That whoever gave one does not release it is held by the database too. */
@Component
@Transactional
class ReleaseSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    ReleaseSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that wait, the longest first. */
    List<Unreleased> list() {
        return sql.sql("""
                        select u.id, m.position, u.year, u.quarter, u.action_reference, g.name as agency, m.title, m.unit, m.value,
                               m.as_of, m.describes, m.note, u.reviewed_at, delivery.acting_submitted(u.id) as own
                        from delivery.update_measure m join delivery.update u on u.id = m.update_id
                        join partnership.agency g on g.id = u.agency_id
                        where u.status = 'ACCEPTED' and m.released_at is null
                        order by u.reviewed_at, u.action_reference, m.position""").query((row, n) -> unreleased(row)).list();
    }

    /** Releases those that nobody released meanwhile. */
    void release(Collection<Unreleased> figures) {
        for (Unreleased figure : figures) {
            int released = sql.sql("""
                            update delivery.update_measure set released_at = ?, released_by = journal.acting_person()
                            where update_id = ? and position = ? and released_at is null""")
                    .params(Timestamp.from(clock.instant()), figure.update(), figure.position())
                    .update();
            if (released == 1) {
                journal.changed(noun(figure), "figure released", Map.of("figure", figure.words()));
            }
        }
    }

    private static Noun noun(Unreleased figure) {
        UUID id = UUID.nameUUIDFromBytes(figure.key().getBytes(StandardCharsets.UTF_8));
        return Noun.within(figure.update(), "delivery.figure", id);
    }

    private static Unreleased unreleased(ResultSet row) throws SQLException {
        String describes = row.getString("describes");
        return new Unreleased(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                new Round(new FinancialQuarter(new FinancialYear(row.getInt("year")), row.getInt("quarter"))),
                row.getString("action_reference"),
                row.getString("agency"),
                row.getString("title"),
                row.getString("unit"),
                row.getBigDecimal("value"),
                row.getObject("as_of", LocalDate.class),
                describes == null ? null : Describes.valueOf(describes),
                row.getString("note"),
                row.getTimestamp("reviewed_at").toInstant(),
                row.getBoolean("own"));
    }
}
