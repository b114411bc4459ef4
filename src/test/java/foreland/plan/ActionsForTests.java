package foreland.plan;

import java.time.LocalDate;
import java.util.List;

/** Actions made from others. */
public final class ActionsForTests {

    private ActionsForTests() {}

    /** The same action in another financial year, with nothing dated before it. */
    public static Action inYear(Action action, int start) {
        return changed(
                action,
                action.title(),
                action.firmness(),
                new Timescale(LocalDate.of(start, 4, 1), LocalDate.of(start + 1, 3, 31), null),
                List.of());
    }

    public static Action titled(Action action, String title) {
        return changed(action, title, action.firmness(), action.timescale(), action.milestones());
    }

    public static Action provisional(Action action) {
        return changed(action, action.title(), Firmness.PROVISIONAL, action.timescale(), action.milestones());
    }

    private static Action changed(
            Action action, String title, Firmness firmness, Timescale timescale, List<Milestone> milestones) {
        return new Action(
                action.reference(),
                title,
                action.description(),
                action.focusArea(),
                action.leadAgency(),
                action.owner(),
                action.ownerPost(),
                action.supportingAgencies(),
                action.measures(),
                milestones,
                timescale,
                action.risk(),
                action.budget(),
                firmness,
                action.multiYear(),
                action.additionalToCoreWork(),
                action.status(),
                action.outcome(),
                action.disposition(),
                action.waitingFor(),
                action.notes(),
                action.continues(),
                action.outputs(),
                action.sources(),
                action.reconstructed());
    }
}
