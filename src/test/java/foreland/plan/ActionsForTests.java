package foreland.plan;

import java.time.LocalDate;
import java.util.List;

/** Actions made from others. */
public final class ActionsForTests {

    private ActionsForTests() {}

    /** The same action in another financial year, with nothing dated before it. */
    public static Action inYear(Action action, int start) {
        return action.copy()
                .running(new Timescale(LocalDate.of(start, 4, 1), LocalDate.of(start + 1, 3, 31), null))
                .withMilestones(List.of())
                .make();
    }

    public static Action titled(Action action, String title) {
        return action.copy().titled(title).make();
    }

    public static Action provisional(Action action) {
        return action.copy().with(Firmness.PROVISIONAL).make();
    }
}
