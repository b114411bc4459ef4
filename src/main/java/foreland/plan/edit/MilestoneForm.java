package foreland.plan.edit;

import foreland.plan.Milestone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The steps on the way as typed, a block each. */
final class MilestoneForm {

    static final String BLOCK = "milestones";

    private MilestoneForm() {}

    static void type(List<Milestone> milestones, Typing typing) {
        int number = 0;
        for (Milestone milestone : milestones) {
            typing.block(BLOCK, number++)
                    .text("title", milestone.title())
                    .day("due", milestone.due())
                    .day("done", milestone.done());
        }
        typing.block(BLOCK, number).text("title", null);
    }

    static List<Milestone> read(Typed typed, Reading reading) {
        List<Milestone> milestones = new ArrayList<>();
        for (Typed block : typed.filled(BLOCK)) {
            String title = reading.needed(block, "title", "Enter what is to be reached, or empty the whole milestone");
            LocalDate due = reading.day(block, "due");
            LocalDate done = reading.day(block, "done");
            Milestone milestone =
                    title.isEmpty() ? null : reading.part(block::name, () -> new Milestone(title, due, done));
            if (milestone != null) {
                milestones.add(milestone);
            }
        }
        return milestones;
    }
}
