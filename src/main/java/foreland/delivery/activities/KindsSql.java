package foreland.delivery.activities;

import foreland.delivery.ActivityKind;
import foreland.journal.Journal;
import foreland.journal.Noun;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of activity: those that ship, and those that the acting partnership added. */
@Component
@Transactional
class KindsSql {

    private final JdbcClient sql;
    private final Journal journal;

    KindsSql(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /** All, by title. */
    List<ActivityKind> list() {
        return sql.sql("select * from delivery.activity_kind order by title")
                .query((row, n) -> new ActivityKind(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("unit_one"),
                        row.getString("unit_many"),
                        row.getString("about"),
                        row.getBoolean("counts_hours"),
                        row.getBoolean("distinct_people"),
                        row.getBoolean("retired"),
                        row.getBoolean("own")))
                .list();
    }

    void add(ActivityKind kind) {
        sql.sql("""
                        insert into delivery.activity_kind
                            (id, partnership_id, title, unit_one, unit_many, about, counts_hours, distinct_people, own)
                        values (:id, journal.acting_partnership(), :title, :one, :many, :about, :hours, :people, true)""")
                .param("id", kind.id())
                .param("title", kind.title())
                .param("one", kind.unitOne())
                .param("many", kind.unitMany())
                .param("about", kind.about())
                .param("hours", kind.countsHours())
                .param("people", kind.distinctPeople())
                .update();
        journal.changed(Noun.of("delivery.activity-kind", kind.id()), "kind of activity added", kind);
    }

    /** Offers one of the partnership's own kinds no longer, or again. */
    void retire(ActivityKind kind, boolean retired) {
        int changed = sql.sql(
                        "update delivery.activity_kind set retired = ?, version = version + 1 where id = ? and retired <> ?")
                .params(retired, kind.id(), retired)
                .update();
        if (changed == 1) {
            journal.changed(
                    Noun.of("delivery.activity-kind", kind.id()),
                    retired ? "kind of activity no longer offered" : "kind of activity offered again",
                    new ActivityKind(
                            kind.id(),
                            kind.title(),
                            kind.unitOne(),
                            kind.unitMany(),
                            kind.about(),
                            kind.countsHours(),
                            kind.distinctPeople(),
                            retired,
                            kind.own()));
        }
    }
}
