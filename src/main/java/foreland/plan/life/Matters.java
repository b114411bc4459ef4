package foreland.plan.life;

import foreland.governance.Matter;
import foreland.plan.PlanLife.Standing;
import foreland.plan.YearLife;

/** Plans and years as governance knows them. */
final class Matters {

    static final String PLAN = "plan.plan";
    static final String YEAR = "plan.year";

    private Matters() {}

    static Matter of(Standing plan) {
        return new Matter(PLAN, plan.id(), plan.title());
    }

    static Matter of(YearLife year) {
        return new Matter(YEAR, year.id(), "Action plan " + year.year() + " of " + year.planTitle());
    }
}
