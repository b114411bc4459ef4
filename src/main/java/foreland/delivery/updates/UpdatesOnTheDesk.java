package foreland.delivery.updates;

import foreland.delivery.UpdateStatus;
import foreland.partnership.DeskItems;
import foreland.partnership.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the desk: what is due, late, returned, and what waits to be accepted. */
@Component
class UpdatesOnTheDesk implements DeskItems {

    private static final int PLACE = 5;
    private static final String GROUP = "Delivery";

    private final OwedSql owed;

    UpdatesOnTheDesk(OwedSql owed) {
        this.owed = owed;
    }

    @Override
    public List<Item> listFor(Viewer viewer) {
        boolean gives = viewer.may(UpdatePolicy.UPDATE);
        boolean reviews = viewer.may(UpdatePolicy.ACCEPT);
        List<Item> items = new ArrayList<>();
        if (viewer.may(UpdatePolicy.RELEASE)) {
            items.add(item(
                    "Figures to release",
                    Addresses.RELEASES,
                    "The public sees a figure once a second person has looked at it."));
        }
        if (!gives && !reviews) {
            return items;
        }
        List<Owed> all = owed.listAll();
        if (gives) {
            addGiving(all.stream().filter(Owed::mine).toList(), items);
        }
        if (reviews) {
            addReviewing(all, items);
        }
        items.add(item("Quarterly updates", Addresses.DUE, "What each quarter asks of you, and what you gave."));
        return items;
    }

    private static void addGiving(List<Owed> mine, List<Item> items) {
        List<Owed> due = mine.stream()
                .filter(one -> one.status().isWithTheAgency() && !one.late())
                .toList();
        Optional<LocalDate> first = due.stream().map(one -> one.round().due()).min(Comparator.naturalOrder());
        first.ifPresent(day -> items.add(waiting(
                counted(due.size(), "update") + " due by " + UpdateWords.dayOfYear(day),
                Addresses.DUE,
                "From your agency.")));
        long late = mine.stream().filter(Owed::late).count();
        if (late > 0) {
            items.add(waiting(counted(late, "update") + " late", Addresses.DUE, "From your agency."));
        }
        long returned = mine.stream()
                .filter(one -> one.status() == UpdateStatus.RETURNED)
                .count();
        if (returned > 0) {
            items.add(waiting(
                    counted(returned, "update") + " returned to you", Addresses.DUE, "With a question to answer."));
        }
    }

    private static void addReviewing(List<Owed> all, List<Item> items) {
        all.stream()
                .filter(one -> one.status() == UpdateStatus.SUBMITTED)
                .findFirst()
                .ifPresent(first -> items.add(waiting(
                        counted(
                                        all.stream()
                                                .filter(one -> one.status() == UpdateStatus.SUBMITTED)
                                                .count(),
                                        "update")
                                + " to accept",
                        Addresses.round(first.year(), first.round()),
                        "Accept what the agencies say, or return it with a question.")));
        all.stream()
                .filter(one -> one.late() && !one.mine())
                .findFirst()
                .ifPresent(first -> items.add(waiting(
                        counted(
                                        all.stream()
                                                .filter(one -> one.late() && !one.mine())
                                                .count(),
                                        "update") + " late from other agencies",
                        Addresses.round(first.year(), first.round()),
                        "Ask for them, or send their owners a link.")));
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static Item waiting(String title, String path, String about) {
        return item(title, path, about).waiting();
    }

    private static Item item(String title, String path, String about) {
        return new Item(PLACE, GROUP, title, path, about);
    }
}
