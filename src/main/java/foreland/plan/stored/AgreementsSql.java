package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.plan.Action;
import foreland.plan.Agreement;
import foreland.plan.AgreementState;
import foreland.plan.Agreements;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agreements in PostgreSQL: a row for each answer. Whether an answer still counts is worked out from the action's version, never
 * stored, so that no edit can forget to take an acceptance back.
 */
@Component
@Transactional
class AgreementsSql implements Agreements {

    private static final String AGREEMENTS = """
            select a.id, a.plan_id, a.version, a.lead_agency_id, lead.name as lead, area.title as focus_title,
                y.id as year_id, y.year, y.status as year_status, p.reference as plan, p.title as plan_title, p.published,
                case when g.action_version = a.version then g.state else 'ASKED' end as state,
                g.proposal, g.reply, g.at, writer.name as writer,
                partnership.acting_may_for('plan.agree', a.lead_agency_id) as answerable
            from plan.action a
            join plan.annual_action_plan y on y.plan_id = a.plan_id and y.year = a.year
            join plan.plan p on p.id = a.plan_id
            join partnership.agency lead on lead.id = a.lead_agency_id
            left join plan.focus_area area on area.plan_id = a.plan_id and area.code = a.focus_area
            left join plan.agreement g on g.action_id = a.id and g.agency_id = a.lead_agency_id
            left join partnership.person writer on writer.id = g.by_person
            where a.partnership_id = journal.acting_partnership() and %s
            order by y.year desc, p.reference, a.position""";

    private final JdbcClient sql;
    private final ActionTable actions;
    private final Journal journal;
    private final Clock clock;

    AgreementsSql(JdbcClient sql, ActionTable actions, Journal journal, Clock clock) {
        this.sql = sql;
        this.actions = actions;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<Agreement> listAsked() {
        return list("y.status = 'WITH_AGENCIES'", Map.of());
    }

    @Override
    public List<Agreement> listOf(String plan, FinancialYear year) {
        return list("p.reference = :plan and y.year = :year", Map.of("plan", plan, "year", year.startYear()));
    }

    @Override
    public Optional<Agreement> find(String plan, FinancialYear year, String reference) {
        return list(
                        "p.reference = :plan and y.year = :year and a.reference = :reference",
                        Map.of("plan", plan, "year", year.startYear(), "reference", reference))
                .stream()
                .findFirst();
    }

    @Override
    public boolean accept(Agreement seen) {
        return answer(seen, AgreementState.ACCEPTED, null);
    }

    @Override
    public boolean propose(Agreement seen, String proposal) {
        return answer(seen, AgreementState.CHANGE_PROPOSED, proposal);
    }

    /**
     * Row-level security lets an agency answer for itself alone, and only on the text it is asked about. That it is still asked is seen
     * by the statement that writes the answer: before it the text could change in between.
     */
    private boolean answer(Agreement seen, AgreementState state, @Nullable String proposal) {
        if (seen.year().status() != YearStatus.WITH_AGENCIES) {
            return false;
        }
        Optional<UUID> id = sql.sql("""
                        insert into plan.agreement
                            (id, partnership_id, plan_id, action_id, agency_id, state, action_version, proposal, at, by_person)
                        select :id, journal.acting_partnership(), :plan, :action, :agency, :state, :version, :proposal,
                            cast(:at as timestamptz), journal.acting_person()
                        where plan.is_asked(:action, :agency, :version)
                        on conflict on constraint agreement_once_an_agency do update set state = excluded.state,
                            action_version = excluded.action_version, proposal = excluded.proposal, reply = null,
                            at = excluded.at, by_person = excluded.by_person, version = plan.agreement.version + 1
                        returning id""")
                .param("id", UUID.randomUUID())
                .param("plan", seen.year().planId())
                .param("action", seen.actionId())
                .param("agency", seen.lead())
                .param("state", state.name())
                .param("version", seen.version())
                .param("proposal", proposal)
                .param("at", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
        id.ifPresent(agreement -> tell(
                agreement,
                seen,
                state,
                proposal,
                null,
                state == AgreementState.ACCEPTED ? "accepted" : "to be changed, proposed"));
        return id.isPresent();
    }

    @Override
    public boolean decline(Agreement seen, String reason) {
        if (seen.year().status() != YearStatus.WITH_AGENCIES) {
            return false;
        }
        Optional<UUID> id = sql.sql("""
                        update plan.agreement set state = 'ASKED', reply = ?, at = ?, by_person = journal.acting_person(),
                            version = version + 1
                        where action_id = ? and agency_id = ? and action_version = ? and state = 'CHANGE_PROPOSED'
                            and plan.is_asked(action_id, agency_id, action_version)
                        returning id""")
                .params(reason, Timestamp.from(clock.instant()), seen.actionId(), seen.lead(), seen.version())
                .query(UUID.class)
                .optional();
        id.ifPresent(agreement -> tell(
                agreement,
                seen,
                AgreementState.ASKED,
                seen.proposal(),
                reason,
                "asked about again, proposal declined"));
        return id.isPresent();
    }

    private void tell(
            UUID id,
            Agreement seen,
            AgreementState state,
            @Nullable String proposal,
            @Nullable String reply,
            String act) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("action", seen.action().reference());
        after.put("inYear", seen.year().year().label());
        after.put("agency", seen.leadName());
        after.put("state", state.name());
        after.put("actionVersion", seen.version());
        if (proposal != null) {
            after.put("proposal", proposal);
        }
        if (reply != null) {
            after.put("reply", reply);
        }
        journal.changed(
                Noun.within(seen.year().planId(), "plan.agreement", id),
                "action " + seen.action().reference() + " of " + seen.year().year() + " " + act,
                after);
    }

    private List<Agreement> list(String which, Map<String, ?> parameters) {
        List<Asked> asked = sql.sql(AGREEMENTS.formatted(which))
                .params(parameters)
                .query((row, n) -> asked(new Row(row)))
                .list();
        Map<UUID, Action> texts = texts(asked);
        return asked.stream()
                .filter(one -> texts.containsKey(one.action()))
                .map(one -> one.with(Objects.requireNonNull(texts.get(one.action()))))
                .toList();
    }

    private Map<UUID, Action> texts(List<Asked> asked) {
        Map<UUID, Action> texts = new HashMap<>();
        if (!asked.isEmpty()) {
            List<UUID> plans =
                    asked.stream().map(one -> one.year().planId()).distinct().toList();
            actions.read(plans).values().forEach(parts -> parts.forEach(part -> texts.put(part.id(), part.content())));
        }
        return texts;
    }

    /** An agreement whose action's text is still to be read. */
    private record Asked(
            UUID action,
            YearLife year,
            int version,
            @Nullable String focusArea,
            UUID lead,
            String leadName,
            AgreementState state,
            @Nullable String proposal,
            @Nullable String reply,
            @Nullable String by,
            @Nullable Timestamp at,
            boolean answerable) {

        Agreement with(Action text) {
            return new Agreement(
                    action,
                    year,
                    text,
                    version,
                    focusArea,
                    lead,
                    leadName,
                    state,
                    proposal,
                    reply,
                    by,
                    at == null ? null : at.toInstant(),
                    answerable);
        }
    }

    private static Asked asked(Row row) throws SQLException {
        return new Asked(
                row.id("id"),
                new YearLife(
                        row.id("year_id"),
                        row.id("plan_id"),
                        row.text("plan"),
                        row.text("plan_title"),
                        row.yes("published"),
                        Objects.requireNonNull(row.yearOrNone("year")),
                        row.one(YearStatus.class, "year_status")),
                row.number("version"),
                row.textOrNone("focus_title"),
                row.id("lead_agency_id"),
                row.text("lead"),
                row.one(AgreementState.class, "state"),
                row.textOrNone("proposal"),
                row.textOrNone("reply"),
                row.textOrNone("writer"),
                row.row().getTimestamp("at"),
                row.yes("answerable"));
    }
}
