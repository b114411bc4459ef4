package foreland.delivery.updates;

import foreland.delivery.Round;
import foreland.delivery.UpdateStatus;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import foreland.plan.YearLife;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One round: every action of the year by agency, how far its update is and what to do about it. */
record RoundPage(YearLife year, Round round, boolean open, List<Count> counts, TableView table) {

    /** How many updates are in a state, in words. */
    record Count(String words, long count) {}

    static RoundPage of(YearLife year, Round round, List<Owed> rows, TableView table, LocalDate today) {
        boolean open = Round.openOn(today, year).contains(round);
        List<Count> counts = List.of(
                new Count("late", rows.stream().filter(Owed::late).count()),
                count(rows, UpdateStatus.NOT_STARTED, "not started"),
                count(rows, UpdateStatus.DRAFT, "in draft"),
                count(rows, UpdateStatus.SUBMITTED, "to accept or return"),
                count(rows, UpdateStatus.RETURNED, "returned"),
                count(rows, UpdateStatus.ACCEPTED, "accepted"));
        return new RoundPage(year, round, open, counts, table);
    }

    static Table<Owed> table(Round round, LocalDate today, String base) {
        return Table.of(
                "updates-" + round.quarter().label().toLowerCase(java.util.Locale.ROOT),
                "Updates of " + round.title(),
                "update",
                "updates",
                Column.<Owed>text("action", "Action", owed -> owed.reference() + " " + owed.title())
                        .linking(owed -> base + owed.address())
                        .filteredByText(),
                Column.text("agency", "Agency", Owed::agency).filteredByChoice(),
                Column.<Owed>text("state", "State", owed -> owed.status().label())
                        .tagged(owed -> UpdateWords.tag(owed.status()))
                        .filteredByChoice(),
                Column.<Owed>text("late", "Late", owed -> owed.late() ? "Late" : null)
                        .orElse("No")
                        .filteredByChoice(),
                Column.<Owed>date("submitted", "Submitted", RoundPage::submitted)
                        .orElse("Not yet"),
                Column.<Owed>date("link", "Link open until", RoundPage::linkUntil)
                        .orElse("No link"),
                Column.text("next", "What to do", owed -> owed.toDoForCoordinator(today)));
    }

    String due() {
        return UpdateWords.day(round.due());
    }

    private static Count count(List<Owed> rows, UpdateStatus status, String words) {
        return new Count(
                words, rows.stream().filter(row -> row.status() == status).count());
    }

    private static @Nullable LocalDate submitted(Owed owed) {
        return owed.submitted() == null ? null : foreland.calendar.LondonTime.dayOf(owed.submitted());
    }

    private static @Nullable LocalDate linkUntil(Owed owed) {
        return owed.linkUntil() == null ? null : foreland.calendar.LondonTime.dayOf(owed.linkUntil());
    }
}
