package foreland.delivery.updates;

import foreland.delivery.RagProposal;
import foreland.delivery.UpdateStatus;
import foreland.journal.Journal;
import foreland.journal.Noun;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes updates as the agency gives them: each change against the version it was based on, with its entry in the journal. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WritingSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    WritingSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Keeps what was typed so far.
     *
     * @param filed the update as it is; empty when this is its beginning
     * @return whether it was saved; false when someone else was faster
     */
    boolean saveDraft(Subject subject, Optional<Filed> filed, UpdateForm form) {
        Instant now = clock.instant();
        UUID id = filed.map(Filed::id).orElseGet(UUID::randomUUID);
        boolean saved = filed.isEmpty() ? begin(subject, id, form, now) : change(subject, filed.get(), form, now);
        if (saved) {
            UpdateStatus status = filed.map(Filed::status).orElse(UpdateStatus.DRAFT);
            journal.changed(noun(subject, id), "draft saved", told(subject, status, form.typed()));
        }
        return saved;
    }

    /**
     * Submits what the draft says. The draft was saved in the same transaction.
     *
     * @param filed as it was saved just now
     */
    boolean submit(Subject subject, Filed filed, Content content, Optional<RagProposal> proposal) {
        replaceParts(filed.id(), content);
        // Submitting uses up a link, so what the journal says of it is asked before.
        Map<String, Object> told = told(subject, UpdateStatus.SUBMITTED, words(content));
        int submitted = sql.sql("""
                        update delivery.update set status = 'SUBMITTED', agency_id = :agency, rag = :rag, rag_reason = :reason,
                            proposed_rag = :proposed, proposed_why = :why, progress = :progress, risks = :risks,
                            next_steps = :next, help_wanted = :help, says_complete = :complete, draft = null,
                            submitted_at = :now, submitted_by = journal.acting_person(),
                            submitted_link = (select l.id from delivery.linked() l), version = version + 1
                        where id = :id and version = :version""")
                .param("agency", subject.agencyId())
                .param("rag", content.rag().name())
                .param("reason", content.reason())
                .param(
                        "proposed",
                        proposal.map(RagProposal::rag).map(Enum::name).orElse(null))
                .param(
                        "why",
                        proposal.map(RagProposal::why)
                                .map(why -> String.join("; ", why))
                                .orElse(null))
                .param("progress", content.progress())
                .param("risks", content.risks())
                .param("next", content.nextSteps())
                .param("help", content.helpWanted())
                .param("complete", content.saysComplete())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", filed.id())
                .param("version", filed.version())
                .update();
        if (submitted == 1) {
            journal.changed(noun(subject, filed.id()), "update submitted", told);
        }
        return submitted == 1;
    }

    private boolean begin(Subject subject, UUID id, UpdateForm form, Instant now) {
        return sql.sql("""
                        insert into delivery.update (id, partnership_id, plan_id, year, quarter, action_id, action_reference,
                            agency_id, status, says_complete, saved_at, saved_by, saved_link, draft)
                        values (:id, journal.acting_partnership(), :plan, :year, :quarter, :action, :reference, :agency, 'DRAFT',
                            false, :now, journal.acting_person(), (select l.id from delivery.linked() l), cast(:draft as jsonb))
                        on conflict on constraint update_once_a_quarter do nothing""")
                        .param("id", id)
                        .param("plan", subject.year().planId())
                        .param("year", subject.year().year().startYear())
                        .param("quarter", subject.quarter().number())
                        .param("action", subject.action())
                        .param("reference", subject.reference())
                        .param("agency", subject.agencyId())
                        .param("now", Timestamp.from(now))
                        .param("draft", json(form))
                        .update()
                == 1;
    }

    private boolean change(Subject subject, Filed filed, UpdateForm form, Instant now) {
        return sql.sql("""
                        update delivery.update set draft = cast(:draft as jsonb), agency_id = :agency, saved_at = :now,
                            saved_by = journal.acting_person(), saved_link = (select l.id from delivery.linked() l),
                            version = version + 1
                        where id = :id and version = :version and status in ('DRAFT', 'RETURNED')""")
                        .param("draft", json(form))
                        .param("agency", subject.agencyId())
                        .param("now", Timestamp.from(now))
                        .param("id", filed.id())
                        .param("version", filed.version())
                        .update()
                == 1;
    }

    private void replaceParts(UUID update, Content content) {
        for (String part : List.of("update_measure", "update_milestone")) {
            sql.sql("delete from delivery." + part + " where update_id = ?")
                    .param(update)
                    .update();
        }
        for (Content.Figure figure : content.figures()) {
            insert(update, figure);
        }
        for (Content.Reached reached : content.reached()) {
            sql.sql("""
                            insert into delivery.update_milestone (partnership_id, update_id, position, title, due_date, reached)
                            values (journal.acting_partnership(), :update, :position, :title, :due, :reached)""")
                    .param("update", update)
                    .param("position", reached.step().position())
                    .param("title", reached.step().title())
                    .param("due", reached.step().due())
                    .param("reached", reached.on())
                    .update();
        }
    }

    private void insert(UUID update, Content.Figure figure) {
        Subject.Measured of = figure.of();
        sql.sql("""
                        insert into delivery.update_measure (partnership_id, update_id, position, title, unit, baseline, target,
                            direction, describes, value, as_of, note)
                        values (journal.acting_partnership(), :update, :position, :title, :unit, :baseline, :target, :direction,
                            :describes, :value, :asOf, :note)""")
                .param("update", update)
                .param("position", of.position())
                .param("title", of.title())
                .param("unit", of.unit())
                .param("baseline", of.baseline())
                .param("target", of.target())
                .param("direction", name(of.direction()))
                .param("describes", name(of.describes()))
                .param("value", figure.value())
                .param("asOf", figure.asOf())
                .param("note", figure.note())
                .update();
    }

    static Noun noun(Subject subject, UUID update) {
        return Noun.within(subject.year().id(), "delivery.update", update);
    }

    /** The whole update as the journal keeps it; one given by link names whom the link was sent to. */
    private Map<String, Object> told(Subject subject, UpdateStatus status, Map<String, ?> says) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("action", subject.reference());
        told.put("quarter", subject.quarter().label());
        told.put("agency", subject.agency());
        told.put("status", status.name());
        told.putAll(says);
        sql.sql("select coalesce(person_id::text, 'someone not known here') from delivery.linked()")
                .query(String.class)
                .optional()
                .ifPresent(person -> told.put("bySignedLinkOf", person));
        return told;
    }

    static Map<String, Object> words(Content content) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("rag", content.rag().name());
        words.put("reason", content.reason());
        words.put("progress", content.progress());
        words.put("risks", content.risks());
        words.put("nextSteps", content.nextSteps());
        words.put("helpWanted", content.helpWanted());
        words.put("saysComplete", content.saysComplete());
        words.put(
                "figures",
                content.figures().stream()
                        .map(figure -> figure.of().title() + ": " + figure.of().figure(figure.value()) + " as of "
                                + figure.asOf() + (figure.note() == null ? "" : ", " + figure.note()))
                        .toList());
        words.put(
                "milestones",
                content.reached().stream()
                        .map(reached -> reached.step().title() + ": " + reached.on())
                        .toList());
        return words;
    }

    private static String json(UpdateForm form) {
        return JsonMapper.shared().writeValueAsString(form.typed());
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }
}
