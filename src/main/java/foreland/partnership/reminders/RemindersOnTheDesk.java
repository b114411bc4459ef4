package foreland.partnership.reminders;

import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads from the desk to one's own mail and calendar. */
@Component
class RemindersOnTheDesk implements DeskItems {

    @Override
    public List<Item> listFor(Viewer viewer) {
        return List.of(new Item(
                85,
                "Your account",
                "Mail and calendar",
                MailAndCalendarPage.PATH,
                "How often you are reminded, and your days in your own calendar."));
    }
}
