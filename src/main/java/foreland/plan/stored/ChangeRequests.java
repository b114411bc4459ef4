package foreland.plan.stored;

import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.partnership.Agencies;
import foreland.partnership.Contacts;
import foreland.plan.ChangeLife;
import foreland.plan.ChangeReason;
import foreland.plan.ChangeRequest;
import foreland.plan.ChangeRequest.Answer;
import foreland.plan.ChangeRequest.Concerned;
import foreland.plan.ChangeStatus;
import foreland.plan.ChangeWeight;
import foreland.plan.PlanChanges.Summary;
import foreland.plan.Redline;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Change requests in PostgreSQL, each change with its journal entry. Wants a transaction. */
@Component
class ChangeRequests {

    private static final String REQUESTS = """
            select r.*, p.reference as plan, p.title as plan_title, person.name as raised_by_name
            from plan.change_request r
            join plan.plan p on p.id = r.plan_id
            left join partnership.person on person.id = r.raised_by
            where r.partnership_id = journal.acting_partnership() and\s""";

    private final JdbcClient sql;
    private final Journal journal;
    private final Agencies agencies;
    private final Contacts contacts;
    private final ChangePartTable parts;
    private final Clock clock;

    ChangeRequests(
            JdbcClient sql, Journal journal, Agencies agencies, Contacts contacts, ChangePartTable parts, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.agencies = agencies;
        this.contacts = contacts;
        this.parts = parts;
        this.clock = clock;
    }

    List<Summary> list(@Nullable String plan, boolean draftsOnly) {
        return sql.sql("""
                        select r.*, p.reference as plan, p.title as plan_title,
                            r.raised_by is not distinct from journal.acting_person() as mine,
                            (select count(*) from plan.change_part c where c.request_id = r.id) as parts
                        from plan.change_request r join plan.plan p on p.id = r.plan_id
                        where r.partnership_id = journal.acting_partnership()
                          and (:plan::text is null or p.reference = :plan) and (not :drafts or r.status = 'DRAFT')
                        order by r.number desc""")
                .param("plan", plan)
                .param("drafts", draftsOnly)
                .query((result, n) -> {
                    Row row = new Row(result);
                    return new Summary(
                            row.number("number"),
                            row.text("plan"),
                            row.text("plan_title"),
                            row.one(ChangeReason.class, "reason_kind"),
                            row.text("reason"),
                            row.one(ChangeStatus.class, "status"),
                            row.oneOrNone(ChangeWeight.class, "weight"),
                            row.instant("started_at"),
                            row.number("parts"),
                            row.yes("mine"));
                })
                .list();
    }

    Optional<ChangeRequest> find(int number) {
        return find("r.number = ?", number);
    }

    Optional<ChangeRequest> find(UUID id) {
        return find("r.id = ?", id);
    }

    private Optional<ChangeRequest> find(String which, Object value) {
        return sql.sql(REQUESTS + which)
                .param(value)
                .query((result, n) -> {
                    Row row = new Row(result);
                    UUID id = row.id("id");
                    return new ChangeRequest(
                            id,
                            row.number("number"),
                            row.id("plan_id"),
                            row.text("plan"),
                            row.text("plan_title"),
                            row.one(ChangeReason.class, "reason_kind"),
                            row.text("reason"),
                            row.idOrNone("raised_by"),
                            row.textOrNone("raised_by_name"),
                            row.instant("started_at"),
                            row.one(ChangeStatus.class, "status"),
                            row.oneOrNone(ChangeWeight.class, "weight"),
                            row.number("round"),
                            Redline.EMPTY,
                            List.of(),
                            List.of(),
                            row.textOrNone("closing"),
                            row.number("version"));
                })
                .optional()
                .map(this::withWhatBelongsToIt);
    }

    private ChangeRequest withWhatBelongsToIt(ChangeRequest bare) {
        List<Concerned> concerned = sql.sql("""
                        select distinct a.id, a.name from plan.change_part c
                        join partnership.agency a on a.id in (c.lead_agency_id, c.other_agency_id)
                        where c.request_id = ? order by a.name""")
                .param(bare.id())
                .query((result, n) -> new Concerned(new Row(result).id("id"), new Row(result).text("name")))
                .list();
        List<Answer> answers = sql.sql("""
                        select a.*, person.name from plan.change_answer a left join partnership.person on person.id = a.person_id
                        where a.request_id = ? and a.round = ?""")
                .params(bare.id(), bare.round())
                .query((result, n) -> {
                    Row row = new Row(result);
                    return new Answer(
                            row.id("agency_id"),
                            row.yes("accepted"),
                            row.textOrNone("words"),
                            row.instant("at"),
                            row.textOrNone("name"));
                })
                .list();
        return new ChangeRequest(
                bare.id(),
                bare.number(),
                bare.planId(),
                bare.plan(),
                bare.planTitle(),
                bare.reasonKind(),
                bare.reason(),
                bare.raisedBy(),
                bare.raisedByName(),
                bare.startedAt(),
                bare.status(),
                bare.weight(),
                bare.round(),
                parts.read(bare.id()),
                concerned,
                answers,
                bare.closing(),
                bare.version());
    }

    /** A new draft of the acting person. */
    ChangeRequest start(StoredPlan plan, ChangeReason kind, String reason, Redline redline) {
        UUID id = UUID.randomUUID();
        sql.sql("select pg_advisory_xact_lock(hashtextextended(journal.acting_partnership() || ' change requests', 0))")
                .query(row -> {});
        sql.sql("""
                        insert into plan.change_request
                            (id, partnership_id, number, plan_id, reason_kind, reason, raised_by, started_at)
                        values (:id, journal.acting_partnership(),
                            (select coalesce(max(number), 0) + 1 from plan.change_request
                             where partnership_id = journal.acting_partnership()),
                            :plan, :kind, :reason, journal.acting_person(), :at)""")
                .param("id", id)
                .param("plan", plan.id())
                .param("kind", kind.name())
                .param("reason", reason)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        parts.write(id, plan, Redline.EMPTY, redline, new Directory(agencies, contacts));
        return told(id, "change request started");
    }

    /** Makes a draft want this; one that wants nothing any more stays, until it is withdrawn. */
    ChangeRequest rewrite(ChangeRequest draft, Redline redline, StoredPlan plan) {
        nextVersion(draft);
        parts.write(draft.id(), plan, draft.redline(), redline, new Directory(agencies, contacts));
        return told(draft.id(), draft.reference() + " changed");
    }

    ChangeRequest move(
            ChangeRequest from,
            ChangeStatus to,
            @Nullable ChangeWeight weight,
            int round,
            @Nullable String closing,
            String act) {
        int moved = sql.sql("""
                        update plan.change_request set status = :status, weight = :weight, round = :round, closing = :closing,
                            version = version + 1
                        where id = :id and version = :version""")
                .param("status", to.name())
                .param("weight", weight == null ? null : weight.name())
                .param("round", round)
                .param("closing", closing)
                .param("id", from.id())
                .param("version", from.version())
                .update();
        if (moved != 1) {
            throw new ChangeLife.Overtaken(from.reference());
        }
        return told(from.id(), from.reference() + " " + act);
    }

    void answer(ChangeRequest request, UUID agency, boolean accepted, @Nullable String words) {
        nextVersion(request);
        sql.sql("""
                        insert into plan.change_answer (partnership_id, request_id, round, agency_id, person_id, accepted, words, at)
                        values (journal.acting_partnership(), :request, :round, :agency, journal.acting_person(), :accepted, :words, :at)
                        on conflict on constraint change_answer_pkey do update set person_id = excluded.person_id,
                            accepted = excluded.accepted, words = excluded.words, at = excluded.at""")
                .param("request", request.id())
                .param("round", request.round())
                .param("agency", agency)
                .param("accepted", accepted)
                .param("words", words)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        told(
                request.id(),
                request.reference() + (accepted ? " accepted" : " not accepted") + " by an agency concerned");
    }

    /** Who may answer for an agency may not write the request itself: hence by a function of the database. */
    private void nextVersion(ChangeRequest request) {
        int counted = sql.sql("select plan.count_change_request(?, ?)")
                .params(request.id(), request.version())
                .query(Integer.class)
                .single();
        if (counted != 1) {
            throw new ChangeLife.Overtaken(request.reference());
        }
    }

    private ChangeRequest told(UUID id, String act) {
        ChangeRequest now = find(id).orElseThrow();
        journal.changed(Noun.within(now.planId(), "plan.change-request", id), act, snapshot(now));
        return now;
    }

    /** The whole request, but for names: people go by their number, and an owner's name is encrypted under that person's key. */
    private Map<String, Object> snapshot(ChangeRequest request) {
        Map<String, Object> snapshot = new LinkedHashMap<>();
        snapshot.put("number", request.number());
        snapshot.put("plan", request.plan());
        snapshot.put("reasonKind", request.reasonKind().name());
        snapshot.put("reason", request.reason());
        snapshot.put("raisedBy", Objects.toString(request.raisedBy(), null));
        snapshot.put("status", request.status().name());
        snapshot.put(
                "weight", request.weight() == null ? null : request.weight().name());
        snapshot.put("round", request.round());
        snapshot.put("closing", request.closing());
        snapshot.put(
                "answers",
                request.answers().stream()
                        .map(answer -> Map.of(
                                "agency", answer.agency().toString(),
                                "accepted", answer.accepted(),
                                "words", Objects.requireNonNullElse(answer.words(), "")))
                        .toList());
        snapshot.put("changes", parts.snapshot(request.id()));
        return snapshot;
    }
}
