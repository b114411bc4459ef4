package foreland.delivery.lastplan;

import foreland.assessment.LastPlan;
import foreland.calendar.DateWords;
import foreland.calendar.FinancialYear;
import foreland.delivery.AcceptedUpdate;
import foreland.delivery.CurrentYear;
import foreland.delivery.MeasureValue;
import foreland.delivery.Updates;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Direction;
import foreland.plan.NumericMeasure;
import foreland.plan.Plan;
import foreland.plan.PlanLife;
import foreland.plan.Plans;
import foreland.plan.YearLife;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds the last accepted figure of each measure against its target. */
@Component
@Transactional(readOnly = true)
class WhatTheDataDid implements LastPlan {

    private final Plans plans;
    private final PlanLife life;
    private final Updates updates;

    WhatTheDataDid(Plans plans, PlanLife life, Updates updates) {
        this.plans = plans;
        this.life = life;
        this.updates = updates;
    }

    @Override
    public List<Evaluated> evaluate(FinancialYear assessed) {
        FinancialYear last = assessed.previous();
        List<Evaluated> evaluated = new ArrayList<>();
        for (YearLife year : life.listAt(CurrentYear.DELIVERED)) {
            if (year.year().equals(last)) {
                List<AcceptedUpdate> accepted = updates.listAccepted(year);
                plans.find(year.plan())
                        .flatMap(plan -> among(plan, last))
                        .ifPresent(actions -> evaluate(actions, accepted, evaluated));
            }
        }
        return evaluated;
    }

    private static Optional<AnnualActionPlan> among(Plan plan, FinancialYear year) {
        return plan.years().stream()
                .filter(actions -> actions.year().equals(year))
                .findFirst();
    }

    private static void evaluate(AnnualActionPlan actions, List<AcceptedUpdate> accepted, List<Evaluated> evaluated) {
        for (Action action : actions.actions()) {
            action.measures().stream()
                    .filter(NumericMeasure.class::isInstance)
                    .map(NumericMeasure.class::cast)
                    .forEach(measure -> evaluated.add(evaluate(action, measure, accepted)));
        }
    }

    private static Evaluated evaluate(Action action, NumericMeasure measure, List<AcceptedUpdate> accepted) {
        Optional<MeasureValue> newest = accepted.stream()
                .filter(update -> update.reference().equals(action.reference()))
                .flatMap(update -> update.values().stream())
                .filter(value -> value.title().equals(measure.title()))
                .max(Comparator.comparing(MeasureValue::asOf));
        return new Evaluated(
                action.reference() + " " + action.title(),
                action.leadAgency() == null ? "Not known" : action.leadAgency(),
                measure.title(),
                aim(measure),
                newest.map(value -> number(value.value(), measure.unit()) + ", to " + DateWords.day(value.asOf()))
                        .orElse("Not reported"),
                newest.map(value -> outcome(value.value(), measure)).orElse("Cannot be said"),
                newest.map(MeasureValue::released).orElse(true));
    }

    private static String aim(NumericMeasure measure) {
        BigDecimal target = measure.target();
        if (target == null) {
            return "No target";
        }
        String way = measure.direction() == null ? "" : measure.direction().label() + " to ";
        String from =
                measure.baseline() == null ? "" : " from " + measure.baseline().toPlainString();
        return way + number(target, measure.unit()) + from;
    }

    private static String number(BigDecimal value, @Nullable String unit) {
        String plain = value.toPlainString();
        return unit == null ? plain : unit.equals("%") ? plain + "%" : plain + " " + unit;
    }

    private static String outcome(BigDecimal reached, NumericMeasure measure) {
        BigDecimal target = measure.target();
        Direction direction = measure.direction();
        if (target == null || direction == null) {
            return "Cannot be said";
        }
        boolean met = switch (direction) {
            case INCREASE -> reached.compareTo(target) >= 0;
            case REDUCE -> reached.compareTo(target) <= 0;
            case MAINTAIN -> reached.compareTo(target) == 0;
        };
        return met ? "Met" : "Not met";
    }
}
