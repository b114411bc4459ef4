package foreland.plan.edit;

import foreland.plan.Action;
import foreland.plan.Firmness;
import foreland.plan.Milestone;
import foreland.plan.Plan;
import foreland.plan.PlanStatus;
import foreland.plan.PublishedStatus;
import foreland.plan.SuccessMeasure;
import foreland.plan.Timescale;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form of an action.
 *
 * @param plan whose action it is
 * @param agencies names of the partnership's
 * @param leads those that may be said to lead it
 * @param people who may be named as owner; null for anybody, known or not
 * @param stored the action as it was, for what the form does not show; empty when adding
 */
record ActionReading(
        Plan plan,
        Set<String> agencies,
        Set<String> leads,
        @Nullable Set<String> people,
        @Nullable Action stored) {

    Read<Action> read(Typed typed) {
        Reading reading = new Reading();
        String reference = stored == null
                ? reading.needed(typed, "reference", "Enter a reference, such as T1-03")
                : stored.reference();
        String title = reading.needed(typed, "title", "Enter the title of the action");
        String focusArea =
                known(typed, "focusArea", focusAreas(), "Choose the focus area that the action serves", reading);
        String leadAgency =
                known(typed, "leadAgency", leads, "Choose the one agency that answers for the action", reading);
        String owner = owner(typed, reading);
        List<String> supporting = supporting(typed, reading);
        List<SuccessMeasure> measures =
                MeasureForm.read(typed, stored == null ? List.of() : stored.measures(), reading);
        List<Milestone> milestones = MilestoneForm.read(typed, reading);
        Timescale timescale = timescale(typed, reading);
        return reading.made(
                component -> ActionForm.fieldOf(typed, component),
                () -> new Action(
                        reference,
                        title,
                        typed.orNull("description"),
                        focusArea,
                        leadAgency,
                        owner,
                        typed.orNull("ownerPost"),
                        supporting,
                        measures,
                        milestones,
                        timescale,
                        typed.orNull("risk"),
                        typed.orNull("budget"),
                        orElse(Reading.choice(typed, "firmness", Firmness.class), Firmness.UNKNOWN),
                        Reading.yesOrNo(typed, "multiYear"),
                        Reading.yesOrNo(typed, "additionalToCoreWork"),
                        orElse(Reading.choice(typed, "status", PublishedStatus.class), PublishedStatus.UNKNOWN),
                        typed.orNull("outcome"),
                        stored == null ? null : stored.disposition(),
                        stored == null ? null : stored.waitingFor(),
                        typed.orNull("notes"),
                        stored == null ? null : stored.continues(),
                        stored == null ? List.of() : stored.outputs(),
                        stored == null ? List.of() : stored.sources(),
                        stored != null && stored.reconstructed()));
    }

    private Set<String> focusAreas() {
        return plan.focusAreas().stream().map(area -> area.code()).collect(java.util.stream.Collectors.toSet());
    }

    /** What a published document leaves open may stay open; a plan that is being written has to say it. */
    private @Nullable String known(Typed typed, String field, Set<String> offered, String message, Reading reading) {
        String chosen = typed.orNull(field);
        boolean mayBeOpen = chosen == null && plan.status() == PlanStatus.RECORDED_AS_PUBLISHED;
        if (!mayBeOpen && (chosen == null || !offered.contains(chosen))) {
            reading.problem(typed, field, message);
        }
        return chosen;
    }

    /** Whoever names someone new adds a person to the directory, which not every editor may. */
    private @Nullable String owner(Typed typed, Reading reading) {
        String known = typed.orNull("knownOwner");
        String name = typed.orNull("owner");
        if (known != null && name != null && !known.equals(name)) {
            reading.problem(typed, "owner", "Either choose a person from the list or type a name here, not both");
        }
        String owner = known == null ? name : known;
        boolean asBefore = stored != null && Objects.equals(owner, stored.owner());
        if (owner != null && people != null && !asBefore && !people.contains(owner)) {
            reading.problem(typed, "owner", "Choose a person from the list. The coordinator can add people to it");
        }
        return owner;
    }

    private List<String> supporting(Typed typed, Reading reading) {
        List<String> chosen = typed.all("supportingAgencies").stream()
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (!agencies.containsAll(chosen)) {
            reading.problem(typed, "supportingAgencies", "Choose from the agencies of the partnership");
        }
        return chosen;
    }

    private static Timescale timescale(Typed typed, Reading reading) {
        LocalDate start = reading.day(typed, "start");
        LocalDate due = reading.day(typed, "due");
        if (start != null && due != null && due.isBefore(start)) {
            reading.problem(typed, "due", "The last day must be on or after the first day. Check both");
            return Timescale.UNKNOWN;
        }
        Timescale made = reading.part(
                component -> ActionForm.fieldOf(typed, "timescale." + component),
                () -> new Timescale(start, due, typed.orNull("timescaleText")));
        return orElse(made, Timescale.UNKNOWN);
    }

    private static <T> T orElse(@Nullable T value, T other) {
        return Objects.requireNonNullElse(value, other);
    }
}
