package foreland.delivery.updates;

import foreland.delivery.Round;
import foreland.delivery.UpdateStatus;
import foreland.partnership.DueItem;
import foreland.partnership.DueItems;
import foreland.partnership.Viewer;
import foreland.plan.YearLife;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The updates that an agency owes, those that were returned to it, and those that wait for a coordinator. */
@Component
class UpdatesDue implements DueItems {

    private final OwedSql owed;

    UpdatesDue(OwedSql owed) {
        this.owed = owed;
    }

    @Override
    public List<DueItem> listFor(Viewer viewer) {
        boolean gives = viewer.may(UpdatePolicy.UPDATE);
        boolean reviews = viewer.may(UpdatePolicy.ACCEPT);
        if (!gives && !reviews) {
            return List.of();
        }
        List<Owed> all = owed.listAll();
        List<DueItem> items = new ArrayList<>();
        if (gives) {
            List<Owed> mine = all.stream().filter(Owed::mine).toList();
            byRound(mine).forEach((round, updates) -> items.add(due(round, updates)));
            mine.stream()
                    .filter(one -> one.status() == UpdateStatus.RETURNED)
                    .forEach(one -> items.add(decision("returned", one, "Answer the question on the update for ")));
        }
        if (reviews) {
            all.stream()
                    .filter(one -> one.status() == UpdateStatus.SUBMITTED && !one.mine())
                    .forEach(one -> items.add(decision("submitted", one, "Accept or return the update for ")));
        }
        return items;
    }

    private record OfRound(YearLife year, Round round) {}

    private static Map<OfRound, List<Owed>> byRound(List<Owed> mine) {
        Map<OfRound, List<Owed>> rounds = new LinkedHashMap<>();
        mine.stream()
                .filter(one -> one.status().isWithTheAgency() && one.status() != UpdateStatus.RETURNED)
                .sorted(Comparator.comparing(one -> one.round().due()))
                .forEach(one -> rounds.computeIfAbsent(new OfRound(one.year(), one.round()), round -> new ArrayList<>())
                        .add(one));
        return rounds;
    }

    private static DueItem due(OfRound of, List<Owed> updates) {
        int count = updates.size();
        return new DueItem(
                "delivery.round:" + of.year().id() + ":" + of.round().quarter().number(),
                DueItem.Kind.DUE,
                count + (count == 1 ? " update" : " updates") + " for "
                        + of.round().title(),
                Addresses.DUE,
                of.round().due());
    }

    /** Each time it is submitted or returned it is a new thing to decide. */
    private static DueItem decision(String what, Owed one, String words) {
        return new DueItem(
                "delivery." + what + ":" + one.action() + ":"
                        + one.round().quarter().number() + ":" + one.submitted(),
                DueItem.Kind.DECISION,
                words + one.reference(),
                one.address(),
                null);
    }
}
