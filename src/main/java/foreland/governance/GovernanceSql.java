package foreland.governance;

import foreland.calendar.LondonTime;
import foreland.governance.Decision.Erratum;
import foreland.governance.DecisionsSql.Taken;
import foreland.governance.GovernanceEvents.ApprovalCompleted;
import foreland.governance.GovernanceEvents.DecisionRecorded;
import foreland.governance.GovernanceEvents.ReferredBack;
import foreland.governance.GovernanceEvents.Refused;
import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.journal.Noun;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Governance in PostgreSQL. What is submitted and decided is written under one lock, so that no two decide at the same step. */
@Component
@Transactional
class GovernanceSql implements Governance {

    private final BodiesSql bodies;
    private final ApprovalsSql approvals;
    private final DecisionsSql decisions;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GovernanceSql(
            BodiesSql bodies,
            ApprovalsSql approvals,
            DecisionsSql decisions,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bodies = bodies;
        this.approvals = approvals;
        this.decisions = decisions;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Body> listBodies() {
        return bodies.list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApprovalRoute> listRoutes() {
        return approvals.newestRoutes();
    }

    @Override
    public Optional<ApprovalRoute> routeFor(ApprovalSubject subject) {
        return approvals.newestRoute(subject);
    }

    @Override
    public ApprovalProgress startApproval(Matter about, ApprovalSubject subject) {
        decisions.takeTurns();
        ApprovalRoute route =
                routeFor(subject).orElseThrow(() -> new IllegalStateException(subject + " has no route to approval"));
        progressOf(about.id())
                .filter(earlier -> !earlier.end().equals(Optional.of(ApprovalProgress.End.REFUSED)))
                .ifPresent(earlier -> {
                    throw new IllegalStateException(about.words() + " was submitted already");
                });
        UUID approval = UUID.randomUUID();
        approvals.insert(approval, about, route.id());
        return submit(approval, about, 1, "submitted for approval");
    }

    @Override
    public ApprovalProgress submitAgain(UUID matter) {
        decisions.takeTurns();
        ApprovalProgress earlier = progressOf(matter)
                .filter(ApprovalProgress::isReferredBack)
                .orElseThrow(() -> new IllegalStateException("Matter " + matter + " was not referred back"));
        return submit(earlier.approval(), earlier.about(), earlier.round() + 1, "submitted again");
    }

    private ApprovalProgress submit(UUID approval, Matter about, int round, String act) {
        approvals.insertSubmission(approval, round, now());
        ApprovalProgress progress = getProgress(about.id());
        journal.changed(
                Noun.of("governance.approval", approval), act, new Submission(about, round, progress.subject()));
        return progress;
    }

    /** What the journal keeps of a submission. */
    private record Submission(Matter about, int round, ApprovalSubject subject) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<ApprovalProgress> progressOf(UUID matter) {
        return approvals.progressOf(matter);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApprovalProgress> listAwaiting() {
        return approvals.list().stream()
                .filter(progress -> progress.end().isEmpty())
                .toList();
    }

    @Override
    public Recording record(NewDecision wanted) {
        decisions.takeTurns();
        Optional<ApprovalProgress> running = progressOf(wanted.about().id())
                .filter(progress -> progress.end().isEmpty());
        Optional<String> objection = bodies.find(wanted.body())
                .map(body -> objectionTo(wanted, body, running))
                .orElse(Optional.of("Choose one of the partnership's bodies"));
        if (objection.isPresent()) {
            return new Recording.Refused(objection.get());
        }
        Decision decision = write(wanted, running);
        events.publishEvent(new DecisionRecorded(decision));
        running.map(before -> getProgress(before.about().id())).ifPresent(after -> announce(after, decision));
        return new Recording.Recorded(decision);
    }

    private Optional<String> objectionTo(NewDecision wanted, Body body, Optional<ApprovalProgress> running) {
        if (wanted.date().isAfter(LondonTime.today(clock))) {
            return Optional.of("The date of a decision must be today or in the past");
        }
        if (!body.existsOn(wanted.date())) {
            return Optional.of(
                    "The " + body.name() + " did not exist on that date. Check the date and the body's dates");
        }
        if (running.isEmpty()) {
            return Optional.empty();
        }
        Optional<RouteStep> step = running.get().openFor(body.id());
        if (step.isEmpty()) {
            return Optional.of("It is not this body's turn to decide. See how far the approval has come");
        }
        return step.get().act().outcomes().contains(wanted.outcome())
                ? Optional.empty()
                : Optional.of("Choose one of the outcomes that belong to this step");
    }

    private Decision write(NewDecision wanted, Optional<ApprovalProgress> running) {
        Decision decision = new Decision(
                UUID.randomUUID(),
                decisions.nextNumber(),
                wanted.body(),
                wanted.meeting(),
                wanted.date(),
                wanted.about(),
                wanted.outcome(),
                wanted.resolution(),
                wanted.conditions(),
                wanted.proposer(),
                wanted.seconder(),
                Acting.current().person(),
                now(),
                List.of());
        decisions.insert(
                decision,
                running.map(ApprovalProgress::approval).orElse(null),
                running.map(ApprovalProgress::round).orElse(0));
        journal.changed(Noun.of("governance.decision", decision.id()), "decision recorded", decision);
        return decision;
    }

    private void announce(ApprovalProgress after, Decision decision) {
        after.end().ifPresent(end -> {
            switch (end) {
                case APPROVED ->
                    events.publishEvent(new ApprovalCompleted(after.about(), after.subject(), after.conditions()));
                case REFERRED_BACK -> events.publishEvent(new ReferredBack(after.about(), after.subject(), decision));
                case REFUSED -> events.publishEvent(new Refused(after.about(), after.subject(), decision));
            }
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<Decision> listDecisionsAbout(UUID matter) {
        return decisionsOf(decisions.list("where matter_id = ? order by number", matter));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Decision> listDecisions() {
        return decisionsOf(decisions.list("order by number desc"));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Decision> findDecision(int number) {
        return decisionsOf(decisions.list("where number = ?", number)).stream().findFirst();
    }

    @Override
    public Decision correct(Decision decision, String text) {
        Erratum erratum = new Erratum(UUID.randomUUID(), now(), Acting.current().person(), text);
        decisions.insert(erratum, decision.id());
        List<Erratum> errata = new ArrayList<>(decision.errata());
        errata.add(erratum);
        Decision corrected = decision.with(errata);
        journal.changed(Noun.of("governance.decision", decision.id()), "correction added", corrected);
        return corrected;
    }

    private ApprovalProgress getProgress(UUID matter) {
        return progressOf(matter).orElseThrow();
    }

    private static List<Decision> decisionsOf(List<Taken> taken) {
        return taken.stream().map(Taken::decision).toList();
    }

    /** PostgreSQL keeps microseconds: what is returned now is what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
