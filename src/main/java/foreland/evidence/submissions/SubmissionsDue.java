package foreland.evidence.submissions;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.LondonTime;
import foreland.evidence.Submission;
import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells members of an agency what it owes this quarter, and whoever takes data in what has not come. */
@Component
class SubmissionsDue implements DeskItems {

    private static final int PLACE = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final SubmissionCalendar calendar;
    private final Clock clock;

    SubmissionsDue(SubmissionCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<Item> listFor(Viewer viewer) {
        if (!viewer.member()) {
            return List.of();
        }
        return List.of(new Item(
                PLACE, "Evidence", "Data that agencies owe", SubmissionsPage.HERE, about(viewer, LondonTime.today(clock))));
    }

    private String about(Viewer viewer, LocalDate today) {
        boolean all = viewer.may(OwedController.KEEP);
        FinancialQuarter now = FinancialQuarter.of(today);
        List<Submission> open = new ArrayList<>(calendar.dueIn(now.previous(), now));
        open.removeIf(each -> !each.isOpen() || !all && !viewer.actsFor(each.owed().agency()));
        String whose = all ? "" : " from your agency";
        if (open.isEmpty()) {
            return all ? "Nothing is outstanding this quarter." : "Your agency owes nothing this quarter.";
        }
        long late = open.stream()
                .filter(each -> each.state(today) == Submission.State.LATE)
                .count();
        String next = open.stream()
                .map(Submission::due)
                .filter(due -> !due.isBefore(today))
                .min(LocalDate::compareTo)
                .map(due -> ", the next by " + DAY.format(due))
                .orElse("");
        return open.size() + (open.size() == 1 ? " dataset has" : " datasets have") + " not come" + whose + next
                + (late == 0 ? "." : "; " + late + (late == 1 ? " is late." : " are late."));
    }
}
