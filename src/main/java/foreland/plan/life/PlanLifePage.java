package foreland.plan.life;

import foreland.govuk.Problems;
import foreland.govuk.Tag;
import foreland.partnership.LondonDay;
import foreland.plan.PlanLife.Standing;
import foreland.plan.PlanStatus;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a plan stands, and what can be done next.
 *
 * @param years its years, the newest first
 * @param mayAct whether the reader may do it
 * @param mayPublish whether the reader may let the public read it, or take it back
 * @param hasRoute whether the partnership has laid down who approves it
 * @param route the steps of the running approval; empty without one
 * @param history what happened, oldest first
 */
record PlanLifePage(
        Standing plan,
        List<YearLife> years,
        boolean mayAct,
        boolean mayPublish,
        boolean hasRoute,
        LocalDate today,
        List<RouteLine> route,
        List<Happening> history,
        Problems problems) {

    String path() {
        return Addresses.plan(plan.reference());
    }

    PlanNext next() {
        return PlanNext.at(plan.status());
    }

    Tag tag() {
        return new Tag(YearPage.sentence(plan.status().label()), colour(plan.status()));
    }

    boolean beforeFirstDay() {
        LocalDate from = plan.period().from();
        return from != null && today.isBefore(from);
    }

    boolean beforeItsEnd() {
        LocalDate to = plan.period().to();
        return to == null || !today.isAfter(to);
    }

    String firstDay() {
        LocalDate from = plan.period().from();
        return from == null ? "no day that is known" : LondonDay.words(from);
    }

    String lastDay() {
        LocalDate to = plan.period().to();
        return to == null ? "no day that is known" : LondonDay.words(to);
    }

    /** The years that an end of the plan would leave unfinished, in words; nothing when all are closed. */
    String openYears() {
        return String.join(
                ", ",
                years.stream()
                        .filter(year ->
                                year.status() != YearStatus.CLOSED && year.status() != YearStatus.RECORDED_AS_PUBLISHED)
                        .map(year -> "Action plan " + year.year())
                        .toList());
    }

    private static Tag.Colour colour(PlanStatus status) {
        return switch (status) {
            case DRAFT, CONSULTING, REVISED, RECORDED_AS_PUBLISHED, EXPIRED -> Tag.Colour.GREY;
            case SUBMITTED, SCRUTINY, CABINET, COUNCIL -> Tag.Colour.BLUE;
            case REFERRED_BACK -> Tag.Colour.YELLOW;
            case ADOPTED, IN_FORCE -> Tag.Colour.GREEN;
        };
    }
}
