package foreland.governance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import foreland.governance.Decision.Erratum;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions and their errata: written once, never changed. */
@Component
class DecisionsSql {

    private final JdbcClient sql;

    DecisionsSql(JdbcClient sql) {
        this.sql = sql;
    }

    /** A decision and the round of the approval that it was taken in, if any. */
    record Taken(Decision decision, @Nullable UUID approval, int round) {}

    private record ErratumOf(UUID decision, Erratum erratum) {}

    List<Taken> list(String where, Object... parameters) {
        List<Taken> taken = sql.sql("select * from governance.decision " + where)
                .params(parameters)
                .query((row, n) ->
                        new Taken(decision(row), row.getObject("approval_id", UUID.class), row.getInt("round")))
                .list();
        return withErrata(taken);
    }

    /** The number of the next decision; wants the partnership's lock on recording. */
    int nextNumber() {
        return sql.sql("""
                        select coalesce(max(number), 0) + 1 from governance.decision
                        where partnership_id = journal.acting_partnership()""").query(Integer.class).single();
    }

    /** Lets one decision at a time be recorded in the partnership, until the transaction ends. */
    void takeTurns() {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('governance ' || journal.acting_partnership(), 0))")
                .query((row, n) -> true)
                .list();
    }

    void insert(Decision decision, @Nullable UUID approval, int round) {
        sql.sql("""
                        insert into governance.decision (id, partnership_id, number, body_id, meeting_id, date, matter_kind,
                            matter_id, matter_words, approval_id, round, outcome, resolution, conditions, proposer, seconder,
                            recorded_by, recorded_at)
                        values (:id, journal.acting_partnership(), :number, :body, :meeting, :date, :kind, :matter, :words,
                            :approval, :round, :outcome, :resolution, :conditions, :proposer, :seconder,
                            journal.acting_person(), :at)""")
                .param("id", decision.id())
                .param("number", decision.number())
                .param("body", decision.body())
                .param("meeting", decision.meeting())
                .param("date", decision.date())
                .param("kind", decision.about().kind())
                .param("matter", decision.about().id())
                .param("words", decision.about().words())
                .param("approval", approval)
                .param("round", approval == null ? null : round)
                .param("outcome", decision.outcome().name())
                .param("resolution", decision.resolution())
                .param("conditions", decision.conditions())
                .param("proposer", decision.proposer())
                .param("seconder", decision.seconder())
                .param("at", Timestamp.from(decision.recordedAt()))
                .update();
    }

    void insert(Erratum erratum, UUID decision) {
        sql.sql("""
                        insert into governance.erratum (id, partnership_id, decision_id, at, by_person, text)
                        values (?, journal.acting_partnership(), ?, ?, journal.acting_person(), ?)""")
                .params(erratum.id(), decision, Timestamp.from(erratum.at()), erratum.text())
                .update();
    }

    private List<Taken> withErrata(List<Taken> taken) {
        if (taken.isEmpty()) {
            return taken;
        }
        UUID[] ids = taken.stream().map(one -> one.decision().id()).toArray(UUID[]::new);
        Map<UUID, List<Erratum>> errata = sql
                .sql("select * from governance.erratum where decision_id = any(:ids) order by at, id")
                .param("ids", ids)
                .query((row, n) -> new ErratumOf(row.getObject("decision_id", UUID.class), erratum(row)))
                .list()
                .stream()
                .collect(groupingBy(ErratumOf::decision, mapping(ErratumOf::erratum, toList())));
        List<Taken> whole = new ArrayList<>();
        for (Taken one : taken) {
            List<Erratum> own = errata.getOrDefault(one.decision().id(), List.of());
            whole.add(new Taken(one.decision().with(own), one.approval(), one.round()));
        }
        return whole;
    }

    private static Erratum erratum(ResultSet row) throws SQLException {
        return new Erratum(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getObject("by_person", UUID.class),
                row.getString("text"));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("body_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("date", LocalDate.class),
                new Matter(
                        row.getString("matter_kind"),
                        row.getObject("matter_id", UUID.class),
                        row.getString("matter_words")),
                DecisionOutcome.valueOf(row.getString("outcome")),
                row.getString("resolution"),
                row.getString("conditions"),
                row.getString("proposer"),
                row.getString("seconder"),
                row.getObject("recorded_by", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                List.of());
    }
}
