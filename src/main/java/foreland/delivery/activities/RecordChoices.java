package foreland.delivery.activities;

import foreland.calendar.FinancialYear;
import foreland.delivery.Activity.AgencyName;
import foreland.delivery.Activity.AreaName;
import foreland.delivery.ActivityKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an activity offers.
 *
 * @param recordsFor the agencies for which the person may record
 * @param agencies all that belong today, by name
 * @param kinds by title
 * @param years the action plans that are in force or being closed, the newest first
 * @param areas those the partnership covers
 * @param lastKind and the agency, of what the person recorded last
 */
record RecordChoices(
        List<AgencyName> recordsFor,
        List<AgencyName> agencies,
        List<ActivityKind> kinds,
        List<OpenYear> years,
        List<AreaName> areas,
        @Nullable UUID lastKind,
        @Nullable UUID lastAgency) {

    /** A year's action plan for which activities are recorded now. */
    record OpenYear(UUID planId, String plan, FinancialYear year, List<Heading> focusAreas, List<Heading> actions) {

        String period() {
            return year + " of " + plan;
        }
    }

    /**
     * A focus area or an action.
     *
     * @param focusArea of the action; of a focus area, its own code
     */
    record Heading(String reference, String title, @Nullable String focusArea) {}

    /** The year of a plan that a day belongs to, if it is open. */
    Optional<OpenYear> openYear(String plan, LocalDate day) {
        return years.stream()
                .filter(open -> open.plan().equals(plan) && open.year().contains(day))
                .findFirst();
    }

    boolean isOpen(LocalDate day) {
        return years.stream().anyMatch(open -> open.year().contains(day));
    }

    Optional<AgencyName> agency(String id) {
        return recordsFor.stream()
                .filter(agency -> agency.id().toString().equals(id))
                .findFirst();
    }

    Optional<ActivityKind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().toString().equals(id)).findFirst();
    }

    List<UUID> recordsForIds() {
        return recordsFor.stream().map(AgencyName::id).toList();
    }
}
