package foreland.governance.bodies;

import foreland.governance.Body;
import foreland.journal.Journal;
import foreland.journal.Noun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes bodies, each change with its journal entry. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BodySql {

    private final JdbcClient sql;
    private final Journal journal;

    BodySql(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    void add(Body body) {
        sql.sql("""
                        insert into governance.body (id, partnership_id, slug, name, kind, from_date, to_date, successor_id)
                        values (:id, journal.acting_partnership(), :slug, :name, :kind, :from, :to, :successor)""")
                .param("id", body.id())
                .param("slug", body.slug())
                .param("name", body.name())
                .param("kind", body.kind().name())
                .param("from", body.from())
                .param("to", body.to())
                .param("successor", body.successor())
                .update();
        journal.changed(Noun.of("governance.body", body.id()), "body added", body);
    }

    /** Saves over the version the body was based on; false when someone else saved first, and nothing is changed then. */
    boolean change(Body body) {
        int changed = sql.sql("""
                        update governance.body set name = :name, kind = :kind, from_date = :from, to_date = :to,
                            successor_id = :successor, version = version + 1
                        where id = :id and version = :version""")
                .param("id", body.id())
                .param("version", body.version())
                .param("name", body.name())
                .param("kind", body.kind().name())
                .param("from", body.from())
                .param("to", body.to())
                .param("successor", body.successor())
                .update();
        if (changed == 1) {
            journal.changed(Noun.of("governance.body", body.id()), "body changed", body);
        }
        return changed == 1;
    }
}
