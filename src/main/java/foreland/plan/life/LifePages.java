package foreland.plan.life;

import foreland.governance.ApprovalSubject;
import foreland.governance.Governance;
import foreland.govuk.Problems;
import foreland.partnership.LondonDay;
import foreland.partnership.Viewer;
import foreland.plan.PlanLife;
import foreland.plan.PlanLife.Standing;
import foreland.plan.PlanPolicy;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of a life show. */
@Component
@Transactional(readOnly = true)
class LifePages {

    private final PlanLife life;
    private final LifeSql facts;
    private final Governance governance;
    private final Clock clock;

    LifePages(PlanLife life, LifeSql facts, Governance governance, Clock clock) {
        this.life = life;
        this.facts = facts;
        this.governance = governance;
        this.clock = clock;
    }

    YearPage page(YearLife year, Viewer viewer, String reason, Problems problems) {
        boolean inApproval = year.status() == YearStatus.IN_APPROVAL;
        return new YearPage(
                year,
                viewer.may(PlanPolicy.EDIT),
                inApproval || facts.hasRoute(ApprovalSubject.ANNUAL_ACTION_PLAN),
                LondonDay.today(clock).isBefore(year.year().firstDay()),
                facts.actionsOf(year),
                inApproval ? routeOf(year.id(), viewer) : List.of(),
                facts.historyOf(year),
                reason,
                problems);
    }

    PlanLifePage page(Standing plan, Viewer viewer, Problems problems) {
        boolean before = plan.status().isBeforeABody();
        return new PlanLifePage(
                plan,
                life.listAt(List.of(YearStatus.values())).stream()
                        .filter(year -> year.planId().equals(plan.id()))
                        .toList(),
                viewer.may(PlanPolicy.EDIT),
                PlanPolicy.mayPublish(viewer, plan.status()),
                before || facts.hasRoute(ApprovalSubject.PLAN),
                LondonDay.today(clock),
                before ? routeOf(plan.id(), viewer) : List.of(),
                facts.historyOf(plan),
                problems);
    }

    /** The steps of a running approval. */
    private List<RouteLine> routeOf(UUID matter, Viewer viewer) {
        return governance
                .progressOf(matter)
                .filter(progress -> progress.end().isEmpty())
                .map(progress -> RouteLine.of(progress, governance.listBodies(), viewer))
                .orElse(List.of());
    }
}
