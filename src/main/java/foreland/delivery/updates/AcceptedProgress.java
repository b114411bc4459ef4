package foreland.delivery.updates;

import foreland.calendar.FinancialYear;
import foreland.calendar.LondonTime;
import foreland.delivery.AcceptedUpdate;
import foreland.delivery.Updates;
import foreland.plan.ActionProgress;
import foreland.plan.PlanLife;
import foreland.plan.YearLife;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the pages of the plan what was accepted, and what was known of it at an earlier instant. */
@Component
class AcceptedProgress implements ActionProgress {

    private final PlanLife life;
    private final Updates updates;

    AcceptedProgress(PlanLife life, Updates updates) {
        this.life = life;
        this.updates = updates;
    }

    @Override
    public Map<String, Progress> progressOf(String plan, FinancialYear year, Instant at) {
        Optional<YearLife> known = life.find(plan, year);
        List<AcceptedUpdate> byQuarter =
                known.map(found -> updates.listAccepted(found, at)).orElse(List.of());
        Map<String, Progress> newest = new LinkedHashMap<>();
        byQuarter.forEach(update -> newest.put(update.reference(), progress(update)));
        return newest;
    }

    private static Progress progress(AcceptedUpdate update) {
        return new Progress(
                update.quarter(),
                update.rag(),
                update.reason(),
                update.progress(),
                LondonTime.dayOf(update.accepted()));
    }
}
