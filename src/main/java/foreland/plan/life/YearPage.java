package foreland.plan.life;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import foreland.govuk.Tag;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.util.List;

/**
 * Where the action plan of a year stands, and what can be done next.
 *
 * @param mayAct whether the reader may do it
 * @param hasRoute whether the partnership has laid down who approves it
 * @param beforeFirstDay whether the year has yet to begin
 * @param route the steps of the running approval; empty without one
 * @param history what happened, oldest first
 * @param reason a reason as typed
 */
record YearPage(
        YearLife year,
        boolean mayAct,
        boolean hasRoute,
        boolean beforeFirstDay,
        List<ActionLine> actions,
        List<RouteLine> route,
        List<Happening> history,
        String reason,
        Problems problems) {

    static final int LONGEST_REASON = 500;

    String title() {
        return "Action plan " + year.year();
    }

    String path() {
        return Addresses.year(year.plan(), year.year());
    }

    YearNext next() {
        return YearNext.at(year.status());
    }

    Tag tag() {
        return new Tag(sentence(year.status().label()), colour(year.status()));
    }

    List<ActionLine> notAccepted() {
        return actions.stream().filter(action -> !action.accepted()).toList();
    }

    long accepted() {
        return actions.stream().filter(ActionLine::accepted).count();
    }

    List<ActionLine> provisional() {
        return actions.stream().filter(ActionLine::provisional).toList();
    }

    /** Provisional actions are confirmed here once the year is agreed; before, its actions are edited. */
    boolean mayConfirm() {
        return mayAct && year.status().isUnderChangeControl() && !provisional().isEmpty();
    }

    List<Choice> confirmable() {
        return Choice.of(provisional(), ActionLine::reference, ActionLine::name);
    }

    boolean isAskedNow() {
        return year.status() == YearStatus.WITH_AGENCIES;
    }

    boolean isBeingWritten() {
        return year.status().isBeingWritten();
    }

    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    private static Tag.Colour colour(YearStatus status) {
        return switch (status) {
            case DRAFT, RECORDED_AS_PUBLISHED, CLOSED -> Tag.Colour.GREY;
            case WITH_AGENCIES, IN_APPROVAL, CLOSING -> Tag.Colour.BLUE;
            case REFERRED_BACK -> Tag.Colour.YELLOW;
            case AGREED, LIVE -> Tag.Colour.GREEN;
        };
    }
}
