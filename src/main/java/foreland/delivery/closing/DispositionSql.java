package foreland.delivery.closing;

import foreland.delivery.closing.Disposition.Absorbed;
import foreland.delivery.closing.Disposition.CarriedForward;
import foreland.delivery.closing.Disposition.Completed;
import foreland.delivery.closing.Disposition.NeedsFurtherWork;
import foreland.delivery.closing.Disposition.Ongoing;
import foreland.delivery.closing.Disposition.Replaced;
import foreland.delivery.closing.Disposition.Withdrawn;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.plan.YearLife;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what becomes of an action, over the version it was based on, with the journal entry. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DispositionSql {

    /** In the order of the statement below; each kind fills its own and leaves the others empty. */
    private static final String[] SAYS = {
        "result",
        "waits_for",
        "remains",
        "into_reference",
        "absorbed_by",
        "kept_in_sight",
        "question",
        "asked_of",
        "answer_by",
        "replaced_by",
        "reason",
        "decision_id"
    };

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    DispositionSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** Keeps changes of the year's dispositions and its close apart, until the transaction ends. */
    void lock(YearLife year) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('close of ' || ?, 0))")
                .param(year.id().toString())
                .query(row -> {});
    }

    /**
     * Saves the line as it is now, if nobody else saved since.
     *
     * @param basedOn the version that the change was based on; 0 where there was none
     * @return false when someone else was faster, and nothing is saved then
     */
    boolean save(YearLife year, Line line, int basedOn) {
        Line.End end = Objects.requireNonNull(line.end());
        Disposition said = Objects.requireNonNull(end.details());
        UUID action = Objects.requireNonNull(line.action());
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        Map<String, @Nullable Object> says = says(said);
        JdbcClient.StatementSpec statement = sql.sql("""
                        insert into delivery.disposition as d (action_id, partnership_id, plan_id, kind, result, waits_for, remains,
                            into_reference, absorbed_by, kept_in_sight, question, asked_of, answer_by, replaced_by, reason,
                            decision_id, proposed_at, proposed_by, settled_at, settled_by, version)
                        values (:action, journal.acting_partnership(), :plan, :kind, :result, :waits_for, :remains,
                            :into_reference, :absorbed_by, :kept_in_sight, :question, :asked_of, :answer_by, :replaced_by, :reason,
                            :decision_id, :now, journal.acting_person(), :settled,
                            case when :isSettled then journal.acting_person() end, 1)
                        on conflict (action_id) do update set kind = excluded.kind, result = excluded.result,
                            waits_for = excluded.waits_for, remains = excluded.remains, into_reference = excluded.into_reference,
                            absorbed_by = excluded.absorbed_by, kept_in_sight = excluded.kept_in_sight,
                            question = excluded.question, asked_of = excluded.asked_of, answer_by = excluded.answer_by,
                            replaced_by = excluded.replaced_by, reason = excluded.reason, decision_id = excluded.decision_id,
                            proposed_at = case when :isSettled then d.proposed_at else excluded.proposed_at end,
                            proposed_by = case when :isSettled then d.proposed_by else excluded.proposed_by end,
                            settled_at = excluded.settled_at, settled_by = excluded.settled_by, version = d.version + 1
                        where d.version = :basedOn""")
                .param("action", action)
                .param("plan", year.planId())
                .param("kind", said.kind().name())
                .param("now", now)
                .param("settled", end.settled() ? now : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("isSettled", end.settled())
                .param("basedOn", basedOn);
        for (String column : SAYS) {
            Object value = says.get(column);
            statement = statement.param(column, value, typeOf(column));
        }
        if (statement.update() != 1) {
            return false;
        }
        journal.changed(
                Noun.onlyPart(action, "delivery.disposition"),
                "what becomes of " + line.reference() + " of " + year.year()
                        + (end.settled() ? " settled: " : " proposed: ")
                        + said.kind().label(),
                snapshot(line, said, says, end));
        return true;
    }

    private static int typeOf(String column) {
        return switch (column) {
            case "answer_by" -> java.sql.Types.DATE;
            case "replaced_by", "decision_id" -> java.sql.Types.OTHER;
            default -> java.sql.Types.VARCHAR;
        };
    }

    private static Map<String, @Nullable Object> says(Disposition said) {
        Map<String, @Nullable Object> says = new LinkedHashMap<>();
        if (said instanceof Completed done) {
            says.put("result", done.result());
        } else if (said instanceof Ongoing ongoing) {
            says.put("waits_for", ongoing.waitsFor());
        } else if (said instanceof CarriedForward carried) {
            says.put("remains", carried.remains());
            says.put("into_reference", carried.into());
        } else if (said instanceof Absorbed absorbed) {
            says.put("absorbed_by", absorbed.byWhom());
            says.put("kept_in_sight", absorbed.keptInSight());
        } else if (said instanceof NeedsFurtherWork more) {
            says.put("question", more.question());
            says.put("asked_of", more.who());
            says.put("answer_by", more.by());
            says.put("result", more.result());
        } else if (said instanceof Replaced replaced) {
            says.put("replaced_by", replaced.by().id());
        } else if (said instanceof Withdrawn withdrawn) {
            says.put("reason", withdrawn.reason());
            says.put(
                    "decision_id",
                    withdrawn.decision() == null ? null : withdrawn.decision().id());
        }
        return says;
    }

    private static Map<String, Object> snapshot(
            Line line, Disposition said, Map<String, @Nullable Object> says, Line.End end) {
        Map<String, Object> snapshot = new LinkedHashMap<>();
        snapshot.put("action", line.reference());
        snapshot.put("kind", said.kind().name());
        says.forEach((column, value) -> {
            if (value != null) {
                snapshot.put(column, value.toString());
            }
        });
        snapshot.put("settled", end.settled());
        return snapshot;
    }
}
