package foreland.delivery.updates;

import foreland.delivery.UpdateStatus;
import foreland.journal.Journal;
import foreland.journal.Noun;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a coordinator does with an update, and corrections after that. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    ReviewSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** False when it is not as the coordinator saw it any more. */
    boolean accept(Subject subject, Filed filed) {
        return review(subject, filed, UpdateStatus.ACCEPTED, filed.question(), "update accepted");
    }

    boolean giveBack(Subject subject, Filed filed, String question) {
        return review(subject, filed, UpdateStatus.RETURNED, question, "update returned");
    }

    private boolean review(Subject subject, Filed filed, UpdateStatus status, @Nullable String question, String act) {
        int changed = sql.sql("""
                        update delivery.update set status = :status, question = :question, reviewed_at = :now, reviewed_by = journal.acting_person(),
                            version = version + 1
                        where id = :id and version = :version and status = 'SUBMITTED'""")
                .param("status", status.name())
                .param("question", question)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", filed.id())
                .param("version", filed.version())
                .update();
        if (changed == 1) {
            journal.changed(WritingSql.noun(subject, filed.id()), act, told(subject, status, filed, question));
        }
        return changed == 1;
    }

    /** Adds a correction beside an accepted update. */
    void correct(Subject subject, Filed filed, String text) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into delivery.update_erratum (id, partnership_id, update_id, at, by_person, text)
                        values (?, journal.acting_partnership(), ?, ?, journal.acting_person(), ?)""")
                .params(id, filed.id(), Timestamp.from(clock.instant()), text)
                .update();
        journal.changed(
                Noun.within(filed.id(), "delivery.erratum", id),
                "correction added",
                Map.of(
                        "action",
                        subject.reference(),
                        "quarter",
                        subject.quarter().label(),
                        "correction",
                        text));
    }

    private static Map<String, Object> told(
            Subject subject, UpdateStatus status, Filed filed, @Nullable String question) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("action", subject.reference());
        told.put("quarter", subject.quarter().label());
        told.put("agency", filed.agency());
        told.put("status", status.name());
        if (filed.content() != null) {
            told.putAll(WritingSql.words(filed.content()));
        }
        told.put("question", question);
        return told;
    }
}
