package foreland.evidence.submissions;

import foreland.evidence.DataPeriod;
import foreland.evidence.Owed;
import foreland.evidence.Submission;
import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.journal.Noun;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what agreements say is owed, and finds what has come. */
@Component
@Transactional
class OwedSql {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcClient sql;
    private final Journal journal;

    OwedSql(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /** Of the partnership's agreements, by agency and dataset. */
    List<Agreement> list() {
        return sql.sql("""
                        select o.*, a.name from evidence.owed o
                        join partnership.agency a on a.partnership_id = o.partnership_id and a.id = o.agency_id
                        where o.partnership_id = ? order by a.name, o.dataset, o.id""")
                .param(Acting.current().partnership())
                .query((row, number) -> new Agreement(
                        row.getObject("id", UUID.class),
                        new Owed(
                                row.getObject("agency_id", UUID.class),
                                row.getString("name"),
                                row.getString("dataset"),
                                row.getString("agreement"),
                                null,
                                Owed.Every.valueOf(row.getString("every")),
                                row.getInt("days"),
                                row.getObject("since", LocalDate.class),
                                row.getObject("until", LocalDate.class)),
                        row.getInt("version")))
                .list();
    }

    /** The agencies for which whoever is acting may give data: being of an agency is not enough. */
    Set<UUID> agenciesToGiveFor() {
        return Set.copyOf(sql.sql("""
                        select a.id from partnership.agency a
                        where a.partnership_id = ? and partnership.acting_may_for('evidence.submit', a.id)""")
                .param(Acting.current().partnership())
                .query(UUID.class)
                .list());
    }

    /** Every file of observations that is in force, with the day on which its months first came. */
    List<Submission.Arrival> listArrivals() {
        return sql.sql("""
                        select d.title, d.agency, split_part(p.part_key, ' to ', 1) as from_day, split_part(p.part_key, ' to ', 2) as to_day,
                            (select min(e.loaded_at) from evidence.part e where e.dataset_id = p.dataset_id and e.part_key = p.part_key)
                                as came
                        from evidence.part p join evidence.dataset d on d.id = p.dataset_id
                        where d.kind = 'OBSERVATIONS' and p.partnership_id = ? and p.replaced_by is null""")
                .param(Acting.current().partnership())
                .query((row, number) -> new Submission.Arrival(
                        row.getString("title"),
                        row.getString("agency"),
                        new DataPeriod(
                                LocalDate.parse(row.getString("from_day")), LocalDate.parse(row.getString("to_day"))),
                        row.getObject("came", OffsetDateTime.class)
                                .atZoneSameInstant(LONDON)
                                .toLocalDate()))
                .list();
    }

    void add(Owed owed) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into evidence.owed (id, partnership_id, agency_id, dataset, agreement, every, days, since)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(Acting.current().partnership())
                .param(owed.agency())
                .param(owed.dataset())
                .param(owed.under())
                .param(owed.every().name())
                .param(owed.days())
                .param(owed.since())
                .update();
        write(id, "agreed that a dataset is owed", owed);
    }

    /** From a day on it is owed no more; false when someone else changed it meanwhile. */
    boolean end(Agreement agreement, LocalDate until) {
        boolean ended = sql.sql("""
                        update evidence.owed set until = greatest(since, ?), version = version + 1
                        where id = ? and partnership_id = ? and version = ? and until is null""")
                        .param(until)
                        .param(agreement.id())
                        .param(Acting.current().partnership())
                        .param(agreement.version())
                        .update()
                == 1;
        if (ended) {
            write(agreement.id(), "agreed that a dataset is owed no more", agreement.owed());
        }
        return ended;
    }

    private void write(UUID id, String act, Owed owed) {
        journal.changed(
                Noun.of("evidence.owed", id),
                act,
                Map.of(
                        "agency", owed.agencyName(),
                        "dataset", owed.dataset(),
                        "agreement", owed.under(),
                        "every", owed.every().name(),
                        "days", String.valueOf(owed.days()),
                        "since", owed.since().toString()));
    }
}
