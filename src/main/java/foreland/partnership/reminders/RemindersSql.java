package foreland.partnership.reminders;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is reminded how, and what they were told. */
@Component
@Transactional
class RemindersSql {

    /** Longer than anything is due or waits. */
    private static final int DAYS_REMEMBERED = 500;

    private final JdbcClient sql;

    RemindersSql(JdbcClient sql) {
        this.sql = sql;
    }

    /** Someone to remind. */
    record Reader(UUID person, String email, Rhythm rhythm) {}

    Rhythm rhythmOf(UUID person) {
        return sql.sql("""
                        select rhythm from partnership.reminder_choice
                        where person_id = ? and partnership_id = journal.acting_partnership()""")
                .param(person)
                .query(String.class)
                .optional()
                .map(Rhythm::valueOf)
                .orElse(Rhythm.DAILY);
    }

    void choose(UUID person, Rhythm rhythm) {
        sql.sql("""
                        insert into partnership.reminder_choice (partnership_id, person_id, rhythm)
                        values (journal.acting_partnership(), ?, ?)
                        on conflict (person_id, partnership_id) do update set rhythm = excluded.rhythm""").params(person, rhythm.name()).update();
    }

    /**
     * The members who have an account that works elsewhere than on this machine, an address, and did not say never. Wants the system
     * to be acting.
     */
    List<Reader> listReaders() {
        return sql.sql("""
                        select distinct p.id, p.email, coalesce(c.rhythm, 'DAILY') as rhythm
                        from partnership.membership m
                        join partnership.account a on a.person_id = m.person_id
                        join partnership.person p on p.id = m.person_id
                        left join partnership.reminder_choice c
                            on c.person_id = m.person_id and c.partnership_id = m.partnership_id
                        where m.partnership_id = journal.acting_partnership() and m.role <> 'CONTACT'
                          and partnership.today() between m.from_date and coalesce(m.to_date, 'infinity')
                          and a.closed_at is null and not a.loopback_only and p.email is not null
                          and coalesce(c.rhythm, 'DAILY') <> 'NONE'
                        order by p.id""")
                .query((row, n) -> new Reader(
                        row.getObject("id", UUID.class),
                        row.getString("email"),
                        Rhythm.valueOf(row.getString("rhythm"))))
                .list();
    }

    boolean wasDone(LocalDate day) {
        return sql.sql("""
                        select exists (select from partnership.reminded_day
                            where partnership_id = journal.acting_partnership() and day = ?)""").param(day).query(Boolean.class).single();
    }

    /** Waits for another node that is just doing the same day. @return whether the day is ours */
    boolean claim(LocalDate day, Instant now, int letters) {
        return sql.sql("""
                        insert into partnership.reminded_day (partnership_id, day, at, letters)
                        values (journal.acting_partnership(), ?, ?, ?) on conflict do nothing""").params(day, Timestamp.from(now), letters).update() == 1;
    }

    List<Told> listTold(UUID person) {
        return sql.sql("""
                        select item, reason, told_on from partnership.told
                        where person_id = ? and partnership_id = journal.acting_partnership()""")
                .param(person)
                .query((row, n) -> new Told(
                        row.getString("item"),
                        Told.Reason.valueOf(row.getString("reason")),
                        row.getObject("told_on", LocalDate.class)))
                .list();
    }

    void remember(UUID person, Told told) {
        sql.sql("""
                        insert into partnership.told (partnership_id, person_id, item, reason, told_on)
                        values (journal.acting_partnership(), ?, ?, ?, ?)
                        on conflict (person_id, partnership_id, item, reason) do update set told_on = excluded.told_on""")
                .params(person, told.item(), told.reason().name(), told.on())
                .update();
    }

    void forgetOld(LocalDate today) {
        LocalDate before = today.minusDays(DAYS_REMEMBERED);
        sql.sql("delete from partnership.told where partnership_id = journal.acting_partnership() and told_on < ?")
                .param(before)
                .update();
        sql.sql("delete from partnership.reminded_day where partnership_id = journal.acting_partnership() and day < ?")
                .param(before)
                .update();
    }
}
